/** The style of the HTML report: it stands in the page itself. Fonts are the reader's own. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --text: #0b0c0c; --quiet: #484d51; --page: #fff; --card: #f4f5f6; --edge: #b1b4b6;
  --link: #144e81; --mark: #ffdd00; --mark-text: #0b0c0c; --error: #a1160a; --warning: #5c4300;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #f3f2f1; --quiet: #c3c7ca; --page: #15181a; --card: #202427; --edge: #626a6e;
    --link: #9ccbf5; --error: #ffb0a6; --warning: #ffd98a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-inline-size: 52rem; padding: 1rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.25; margin-block: 1.5em 0.5em; }
h1 { font-size: 2rem; margin-block-start: 0.5em; }
h2 { font-size: 1.4rem; scroll-margin-block-start: 1rem; }
h3 { font-size: 1.1rem; margin-block-start: 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ol, ul { padding-inline-start: 1.5rem; margin-block: 0; }
nav li { padding-block: 0.2rem; }
article {
  background: var(--card); border: 1px solid var(--edge); border-radius: 0.25rem;
  padding: 1rem; margin-block-end: 1rem;
}
.severity {
  border: 2px solid; border-radius: 0.25rem; padding-inline: 0.4em; margin-inline-end: 0.3em; font-size: 0.9em;
}
.error { color: var(--error); }
.warning { color: var(--warning); }
.line, .translated { border-inline-start: 4px solid var(--edge); padding-inline-start: 0.75rem; }
.line { white-space: pre-wrap; }
.translated { margin-block-start: 0.75rem; }
.translated p { margin-block: 0.25em; }
mark { background: var(--mark); color: var(--mark-text); text-decoration: underline; }
dl, dd { margin: 0; }
dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0 1rem; padding-block: 0.2rem; }
dt { font-weight: 700; }
dd ul { list-style: none; padding: 0; }
footer { border-block-start: 1px solid var(--edge); margin-block-start: 2rem; }
footer p { color: var(--quiet); }
@media (max-width: 34rem) {
  dl > div { grid-template-columns: 1fr; }
}
@media print {
  :root {
    color-scheme: light;
    --text: #000; --quiet: #000; --page: #fff; --card: #fff; --edge: #767676; --link: #000; --mark: #fff;
    --error: #000; --warning: #000;
  }
  body { max-inline-size: none; padding: 0; font-size: 11pt; }
  article { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  mark { font-weight: 700; }
}
`;
