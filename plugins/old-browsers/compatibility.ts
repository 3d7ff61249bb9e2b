/** What the data of MDN says of a feature in one browser. */
type Statement = {
  version_added: string | false;
  version_removed?: string;
  prefix?: string;
  alternative_name?: string;
  flags?: unknown;
};

/** A feature of the data of MDN, with the features that are part of it. Source: https://github.com/mdn/browser-compat-data */
export type Feature = { __compat?: { support: Record<string, Statement | Statement[] | undefined> } } & {
  [name: string]: Feature | undefined;
};

/** The browsers that must be able to do everything, each with its version. */
export type Browsers = Readonly<Record<string, string>>;

/** The feature at the end of a path, if the data has it. */
export function findFeature(data: Feature, path: readonly string[]): Feature | undefined {
  return path.reduce<Feature | undefined>(
    (feature, name) => (feature !== undefined && Object.hasOwn(feature, name) ? feature[name] : undefined),
    data,
  );
}

/** The browsers that lack a feature, like `safari 15`. None where the data says nothing of it. */
export function listLacking(feature: Feature | undefined, browsers: Browsers): string[] {
  const support = feature?.__compat?.support;
  if (support === undefined) return [];
  return Object.entries(browsers)
    .filter(([browser, version]) => {
      const statements = [support[browser] ?? []].flat();
      return statements.length > 0 && !statements.some((statement) => isMet(statement, version));
    })
    .map(([browser, version]) => `${browser} ${version}`);
}

function isMet(statement: Statement, version: string): boolean {
  const { version_added: added, version_removed: removed } = statement;
  if (typeof added !== "string" || statement.prefix || statement.alternative_name || statement.flags)
    return false;
  return !isNewer(added, version) && (removed === undefined || isNewer(removed, version));
}

/** Whether the first of two versions is the newer one. What isn't out yet (`preview`) is newer than all. */
export function isNewer(one: string, other: string): boolean {
  const [first, second] = [one, other].map((version) =>
    version
      .replace("≤", "")
      .split(".")
      .map((part) => (/^\d+$/.test(part) ? Number(part) : Number.POSITIVE_INFINITY)),
  ) as [number[], number[]];
  for (let place = 0; place < Math.max(first.length, second.length); place++) {
    const [a, b] = [first[place] ?? 0, second[place] ?? 0];
    if (a !== b) return a > b;
  }
  return false;
}
