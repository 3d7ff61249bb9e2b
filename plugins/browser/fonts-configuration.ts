/** npm packages with a font for each script that a page may be in and that a bare machine draws as blanks. */
export const FONT_PACKAGES = [
  "@expo-google-fonts/noto-naskh-arabic",
  "@expo-google-fonts/noto-sans-bengali",
  "@expo-google-fonts/noto-sans-gujarati",
  "@expo-google-fonts/noto-sans-gurmukhi",
  "@expo-google-fonts/noto-sans-tamil",
] as const;

/** The weights that pages use, as folders of a font package. */
export const FONT_WEIGHTS = ["400Regular", "700Bold"] as const;

/**
 * A fontconfig file that knows these folders and no others, so that a page looks the same on every machine.
 * Whatever font a page asks for in vain becomes Open Sans, which comes with the packaged browser.
 * https://www.freedesktop.org/software/fontconfig/fontconfig-user.html
 */
export function fontsConfiguration(folders: readonly string[], cacheFolder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    ...folders.map((folder) => `  <dir>${escapeXml(folder)}</dir>`),
    `  <cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    '  <match target="pattern">',
    '    <edit name="family" mode="append_last"><string>Open Sans</string></edit>',
    "  </match>",
    "</fontconfig>",
    "",
  ].join("\n");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
