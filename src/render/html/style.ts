/** The look of a page on a screen, by day and by night, and on paper. Fonts are those that the reader has; a tone is weight as well as colour, and a shade stands beside words. */
export const style = `
:root { color-scheme: light; --text: #1a1a1a; --ground: #fff; --muted: #555; --line: #999; --head: #f0f0f0;
  --good: #14692c; --warn: #7a4a00; --bad: #a11212;
  --level-0: #d9efdf; --level-1: #dfeaf7; --level-2: #fbe7bd; --level-3: #f6c3bb; --level-none: #e4e4e4;
  --bar: #4a6fa5; --focus: #0b57d0; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --text: #e8e8e8; --ground: #17191c; --muted: #b0b4ba; --line: #666b73; --head: #262a2f;
    --good: #7fd79a; --warn: #f0bf6a; --bad: #ff9d92;
    --level-0: #1e4a2c; --level-1: #23415f; --level-2: #5c4410; --level-3: #6d2620; --level-none: #3a3e44;
    --bar: #8fb2e8; --focus: #9cc2ff; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem clamp(.75rem, 2vw, 2rem); color: var(--text); background: var(--ground);
  font: 1rem/1.5 "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
main { margin: 0 auto; max-width: 90rem; }
h1, h2, p, ul, pre { max-width: 75rem; overflow-wrap: break-word; }
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
.good { color: var(--good); }
.warn { color: var(--warn); }
.bad { color: var(--bad); }
.muted { color: var(--muted); }
span.muted { font-weight: 400; }
.scroll { margin: 1rem 0; padding: 2px; overflow-x: auto; }
table { border-collapse: collapse; font-size: clamp(.8125rem, 1.1vw, .9375rem); line-height: 1.35;
  font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .4rem; border: 1px solid var(--line); text-align: left; vertical-align: top; white-space: nowrap; }
thead th { vertical-align: bottom; white-space: normal; background: var(--head); }
.numbers > td { padding: 0 .4rem; text-align: center; font-size: .8125rem; }
tbody th { font-weight: 400; background: var(--ground); }
tbody th.strong, tbody th.warn { font-weight: 600; }
.right { text-align: right; }
.wraps { min-width: 11em; white-space: normal; overflow-wrap: break-word; }
.center { text-align: center; }
.level-0 { background: var(--level-0); }
.level-1 { background: var(--level-1); }
.level-2 { background: var(--level-2); }
.level-3 { background: var(--level-3); }
.level-none { background: var(--level-none); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); gap: 1rem 2rem; }
.figure { min-width: 0; max-width: 43rem; margin: 0; break-inside: avoid; }
.figure figcaption { font-weight: 600; }
.figure table { width: 100%; }
.figure th, .figure td { border: 0; padding: .1rem .4rem .1rem 0; }
.figure th { background: none; }
.figure th { width: 40%; white-space: normal; }
.figure .short th { width: 5em; }
.figure td { white-space: normal; }
.stack, .bar { display: inline-flex; vertical-align: middle; }
.bar { height: .9em; min-width: 2px; background: var(--bar); }
.stack > span { position: relative; overflow: hidden; text-align: center; border: 1px solid var(--ground); color: var(--text); }
.stack > span:is([style^="width:0%"], [style^="width:1%"]) { color: transparent; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; font-size: .875rem; }
.key { display: inline-block; width: .9em; height: .9em; margin-right: .35em; border: 1px solid var(--line); vertical-align: -.1em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.finder { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: .75rem 0; }
.finder[hidden] { display: none; }
.finder label { display: flex; flex-direction: column; font-size: .875rem; font-weight: 600; }
.finder p { flex-basis: 100%; }
input, select, button { font: inherit; color: inherit; }
.finder :is(input, select, button), dialog button { min-height: 2.25rem; max-width: 100%; padding: .25rem .6rem; border: 1px solid var(--muted);
  border-radius: 4px; background: var(--ground); }
:is(td, thead th) > button { display: block; width: 100%; margin: 0; padding: 0; border: 0; background: none; text-align: inherit; font-weight: inherit; cursor: pointer; }
thead th > button { text-decoration: underline dotted; text-underline-offset: .2em; }
th[aria-sort] > button { text-decoration: none; }
th[aria-sort="ascending"] > button::after { content: " ▲" / ""; }
th[aria-sort="descending"] > button::after { content: " ▼" / ""; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
dialog { width: min(44rem, calc(100vw - 2rem)); max-height: calc(100vh - 4rem); padding: 1.25rem; border: 1px solid var(--muted);
  border-radius: 6px; color: var(--text); background: var(--ground); }
dialog::backdrop { background: rgb(0 0 0 / .5); }
dialog h2 { margin-top: 0; }
dialog h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
dialog p { margin: .25rem 0; }
dialog .under { margin-left: 1.25rem; }
dialog form { margin-top: 1rem; }
.apart > * { border-top: 2px solid var(--muted); }
pre { margin: .25rem 0; padding: .5rem; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
mark { color: inherit; background: none; text-decoration: underline wavy var(--bad); }
header.office, footer.office { margin: 1rem 0; }
.sides { display: flex; gap: 1rem; }
.sides > div { flex: 1; text-align: center; }
header.office > h1, header.office > p { margin: 0 auto; text-align: center; }
header.office > h1 { margin-top: 1rem; }
.motto { display: inline-block; border-bottom: 1px solid; font-weight: 600; }
.place { font-style: italic; }
.sign { min-height: 8rem; }
.received { text-decoration: underline; }
footer.office { break-inside: avoid; }
.foot { margin: 1rem 0 0; color: var(--muted); font-size: .8125rem; text-align: right; }
.leaf { margin: 3rem 0; border: 0; border-top: 1px dashed var(--line); }
@media screen and (max-width: 60rem) {
  tbody th { position: sticky; left: 0; max-width: 38vw; }
}
@media print {
  .leaf { visibility: hidden; break-after: page; }
  body { padding: 0; font-size: 10pt; line-height: 1.35; }
  main, h1, h2, p, ul, pre { max-width: none; }
  h1 { font-size: 14pt; }
  h2 { margin: 4mm 0 1.5mm; font-size: 11pt; }
  table { font-size: 9pt; line-height: 1.25; }
  th, td { padding: .4mm 1mm; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .scroll { margin: 3mm 0; overflow: visible; }
  .wraps { min-width: 0; }
  .lines, main > ul { margin: 2mm 0; font-size: 9pt; line-height: 1.25; orphans: 2; widows: 2; }
  .landscape .lines, .landscape main > ul { columns: 2; column-gap: 8mm; }
  .lines > p, li { break-inside: avoid; }
  .foot { font-size: 9pt; }
  .finder, dialog { display: none; }
  .figures { grid-template-columns: 1fr 1fr; gap: 3mm 6mm; }
  .landscape .figures { grid-template-columns: 1fr 1fr 1fr; }
  .figure p { font-size: 9pt; }
  .legend { columns: 1; font-size: 9pt; }
  thead th > button { text-decoration: none; }
  th[aria-sort] > button::after { content: none; }
  [class*="level-"], .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
