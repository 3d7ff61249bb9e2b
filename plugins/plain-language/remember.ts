const all: Map<unknown, unknown>[] = [];

/**
 * A function that answers each key once until `forgetAll`. Weak maps would do without forgetting, but keep every document
 * of a long run in memory until a full collection.
 */
export function remember<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  all.push(answers as Map<unknown, unknown>);
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const found = answer(key);
    answers.set(key, found);
    return found;
  };
}

/** Forgets all answers: called after each document. */
export function forgetAll(): void {
  for (const answers of all) answers.clear();
}
