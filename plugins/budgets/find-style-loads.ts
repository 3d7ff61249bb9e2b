const IN_BRACKETS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi;
const IMPORTED = /@import\s*(?:"([^"]*)"|'([^']*)')/gi;
const SETS = /image-set\(((?:[^()]|\([^()]*\))*)\)/gi;
const QUOTED = /(?:^|,)\s*(?:"([^"]*)"|'([^']*)')/g;

/** Addresses that a stylesheet fetches: other stylesheets, fonts and pictures. */
export function findStyleLoads(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const inSets = [...plain.matchAll(SETS)].flatMap(([, set = ""]) => [...set.matchAll(QUOTED)]);
  return [...plain.matchAll(IN_BRACKETS), ...plain.matchAll(IMPORTED), ...inSets].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}
