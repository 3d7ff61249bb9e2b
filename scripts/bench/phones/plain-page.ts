/** The same page as bare HTML: without styles, scripts and pictures. What it needs, no page with these words can do without. */
export function toPlainPage(html: string): string {
  return html
    .replace(/<link\b[^>]*>/g, "")
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<picture>[\s\S]*?<\/picture>/g, "")
    .replace(/<(img|svg)\b[^>]*>([\s\S]*?<\/svg>)?/g, "");
}
