/**
 * The oldest browsers that every page must work in: those that a phone or a computer had in autumn 2021. Named as MDN names
 * them. Samsung Internet 15 is Chrome 90 inside.
 */
export const TARGET_BROWSERS = {
  chrome: "90",
  edge: "90",
  firefox: "91",
  safari: "15",
  safari_ios: "15",
  samsunginternet_android: "15.0",
} as const;

/** The same for esbuild, which writes new syntax in an older way. */
export const SCRIPT_TARGETS = [
  `chrome${TARGET_BROWSERS.chrome}`,
  `edge${TARGET_BROWSERS.edge}`,
  `firefox${TARGET_BROWSERS.firefox}`,
  `safari${TARGET_BROWSERS.safari}`,
  `ios${TARGET_BROWSERS.safari_ios}`,
];

/** The same for Lightning CSS, which takes a major version in the third byte. */
export const STYLE_TARGETS = {
  chrome: Number(TARGET_BROWSERS.chrome) << 16,
  edge: Number(TARGET_BROWSERS.edge) << 16,
  firefox: Number(TARGET_BROWSERS.firefox) << 16,
  safari: Number(TARGET_BROWSERS.safari) << 16,
  ios_saf: Number(TARGET_BROWSERS.safari_ios) << 16,
  samsung: Number(TARGET_BROWSERS.samsunginternet_android) << 16,
};
