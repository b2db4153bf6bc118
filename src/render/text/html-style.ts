/** The look of a page on a screen and on paper. Fonts are those that the reader has; a tone is weight as well as colour. */
export const style = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; color: #1a1a1a; background: #fff;
  font: 1rem/1.5 "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
h1, h2 { line-height: 1.25; break-after: avoid; }
h1 { margin: 0 0 .75rem; font-size: 1.6rem; }
* + h1 { margin-top: 3rem; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.25rem; }
p, ul { margin: 0; }
.lines { margin: .75rem 0; }
.lines > p + p { margin-top: .2rem; }
ul { padding-left: 1.5rem; }
.entry { margin: .75rem 0; break-inside: avoid; }
.entry > p, .strong, .warn, .bad { font-weight: 600; }
.good { color: #14692c; }
.warn { color: #7a4a00; }
.bad { color: #a11212; }
.muted { color: #555; }
span.muted { font-weight: 400; }
.scroll { margin: 1rem 0; padding: 2px; overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .5rem; border: 1px solid #999; text-align: left; vertical-align: top; white-space: nowrap; }
th { vertical-align: bottom; white-space: normal; background: #f0f0f0; }
.right { text-align: right; }
.wraps { min-width: 9em; white-space: normal; overflow-wrap: break-word; }
.center { text-align: center; }
.apart td { border-top: 2px solid #555; }
pre { margin: .25rem 0; padding: .5rem; border-left: 3px solid #999; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; text-decoration: underline wavy #a11212; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  table { font-size: 9pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .scroll { overflow: visible; }
}
`;
