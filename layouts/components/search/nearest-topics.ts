import { foldLetters } from "../../../plugins/search/fold-letters.ts";
import { editDistance } from "./edit-distance.ts";

/** How many topics are offered where a search finds nothing. */
const MOST = 4;

/** The lists whose names have a word like one of the question's, those with most of them first. */
export function nearestTopics<Topic extends { title: string }>(
  words: readonly string[],
  topics: readonly Topic[],
): Topic[] {
  const asked = words.map(foldLetters).filter(({ length }) => length > 2);
  const counted = topics.map((topic) => {
    const names = (topic.title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldLetters);
    return { topic, count: asked.filter((word) => names.some((name) => isNear(word, name))).length };
  });
  const near = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return near.slice(0, MOST).map(({ topic }) => topic);
}

/** Two words that begin alike, or that one letter tells apart. */
function isNear(word: string, name: string): boolean {
  const start = Math.min(word.length, name.length);
  if (start >= 4 && word.slice(0, start) === name.slice(0, start)) return true;
  return word.length > 4 && editDistance(word, name, 1) <= 1;
}
