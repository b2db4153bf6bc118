/** The look of the form on a screen, on a phone and on paper, by day and by night. Fonts are those that the reader has. */
export const style = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --quiet: #555; --line: #767676; --soft: #f0f2f4;
  --main: #9b1c1c; --on-main: #fff; --good: #14692c; --warn: #7a4a00; --bad: #a11212; --focus: #ffd54a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #16181a; --quiet: #b4b4b4; --line: #8a8a8a; --soft: #22262a;
    --main: #f2a3a0; --on-main: #1a1a1a; --good: #7fd494; --warn: #f0b95c; --bad: #ff9b94; --focus: #ffd54a; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper);
  font: 1.125rem/1.5 "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
main { margin: 0 auto; padding: 1rem 1rem 6rem; max-width: 46rem; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 1rem; padding-bottom: .25rem; border-bottom: 3px solid var(--main); font-size: 1.35rem; line-height: 1.25; }
h3, .line legend, .line label { font-size: 1.125rem; line-height: 1.35; font-weight: 600; margin: 0 0 .35rem; }
p { margin: 0 0 .5rem; }
a { color: inherit; text-underline-offset: .15em; }
.unit { font-weight: 600; }
.hint { color: var(--quiet); font-size: 1rem; }
.field { margin: 0 0 1.5rem; padding: 0; border: 0; min-width: 0; }
.field label, .field legend { display: block; padding: 0; font-weight: 600; }
.choice label { display: inline; font-weight: 400; }
input[type=text], textarea { width: 100%; padding: .5rem .6rem; border: 2px solid var(--line); border-radius: 0;
  color: inherit; background: var(--paper); font: inherit; min-height: 2.75rem; }
input.short { max-width: 11rem; }
[aria-invalid] { border-color: var(--bad) !important; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: inset 0 0 0 2px var(--ink); }
.choices { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.choice { display: flex; align-items: center; gap: .6rem; min-height: 2.75rem; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--main); }
.choice label { margin: 0; padding: .4rem 0; }
.line { margin: 0 0 1.5rem; padding: .9rem 1rem; background: var(--soft); }
.line .field { margin-bottom: .5rem; }
.got { display: block; margin: .25rem 0; font-weight: 600; }
.got:empty { display: none; }
.got[data-outcome=met] { color: var(--good); }
.got[data-outcome=partial] { color: var(--warn); }
.got[data-outcome=unmet] { color: var(--bad); }
details { margin: .25rem 0; } summary { cursor: pointer; padding: .35rem 0; }
.fault { color: var(--bad); font-weight: 600; }
.total { font-size: 1.75rem; font-weight: 700; } .band { font-size: 1.25rem; font-weight: 600; }
.buttons { margin: 1.5rem 0 1rem; display: flex; flex-wrap: wrap; gap: .75rem; }
.buttons .hint { flex-basis: 100%; }
button { padding: .65rem 1.1rem; min-height: 2.75rem; border: 2px solid var(--main); border-radius: 0; cursor: pointer;
  color: var(--on-main); background: var(--main); font: inherit; font-weight: 600; text-align: left; }
button.second { color: var(--ink); background: transparent; border-color: var(--line); }
.bar { position: fixed; inset: auto 0 0 0; margin: 0; padding: .75rem 1rem; color: var(--paper); background: var(--ink);
  font-size: 1rem; font-weight: 600; text-align: center; }
.paper { display: none; }
@media print {
  @page { size: A4; margin: 15mm; }
  :root { color-scheme: light; --ink: #000; --paper: #fff; }
  main { padding: 0; max-width: none; }
  .screen { display: none; }
  .paper { display: block; font: 11pt/1.3 "Times New Roman", "Noto Serif", serif; }
  .paper h1 { margin: 1rem 0 .25rem; text-align: center; font-size: 14pt; text-transform: uppercase; }
  .paper h1 + p { text-align: center; font-style: italic; }
  .letterhead { display: flex; justify-content: space-between; text-align: center; font-weight: 700; }
  .paper table { width: 100%; border-collapse: collapse; margin: .75rem 0; font-size: 10pt; }
  .paper th, .paper td { padding: 2pt 4pt; border: 1px solid #000; text-align: left; vertical-align: top; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  .signatures { display: flex; justify-content: space-around; margin-top: 1rem; text-align: center; font-weight: 700;
    break-inside: avoid; min-height: 28mm; }
  .signatures p { margin: 0; }
}
`;
