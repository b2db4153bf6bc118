import type { Level } from '../../report/page.ts';
import type { Figure, Shade } from '../../report/picture.ts';
import { sum } from '../text/sum.ts';
import { classes, escaped } from './escaped.ts';

type Stack = Extract<Figure, { kind: 'stack' }>;
type Bars = Extract<Figure, { kind: 'bars' }>;

/** A whole number of thousandths, written as per cent: the same in every place. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${Math.round((part * 1000) / whole) / 10}%`;

const shadeClass = (level: Level | null): string => (level === null ? 'level-none' : `level-${level}`);

const key = ({ title, level }: Shade): string =>
  `<li><span class="key ${shadeClass(level)}"></span>${escaped(title)}</li>`;

const legend = (shades: readonly Shade[]): string =>
  `<ul class="legend">\n${shades.map(key).join('\n')}\n</ul>`;

const barRow = (label: string, bar: string, words: string): string =>
  `<tr><th scope="row">${escaped(label)}</th><td>${bar}${words}</td></tr>`;

const stackRow = ({ label, counts }: Stack['bars'][number], { shades }: Stack, most: number): string => {
  const parts = counts.map((count, index) => {
    const shade = shades[index];
    if (count === 0 || shade === undefined) return '';
    return `<span${classes(shadeClass(shade.level))} style="width:${share(count, sum(counts))}" title="${escaped(shade.title)}">${count}<span class="unseen"> ${escaped(shade.title)}</span></span>`;
  });
  return barRow(
    label,
    `<span class="stack" style="width:${share(sum(counts), most)}">${parts.join(' ')}</span>`,
    '',
  );
};

const stackRows = (figure: Stack): readonly string[] => {
  const most = Math.max(...figure.bars.map(({ counts }) => sum(counts)));
  return figure.bars.map((bar) => stackRow(bar, figure, most));
};

const barRows = ({ bars }: Bars): readonly string[] => {
  const most = Math.max(...bars.map(({ value }) => value));
  return bars.map(({ label, value, text }) =>
    barRow(
      label,
      value === 0 ? '' : `<span class="bar" style="width:${share(value, most * 2)}"></span> `,
      escaped(text),
    ),
  );
};

const SHORT = 12;

const hasShortLabels = ({ bars }: Stack | Bars): boolean => bars.every(({ label }) => label.length <= SHORT);

const drawn = (figure: Stack | Bars): string =>
  [
    `<figure class="figure">\n<figcaption>${escaped(figure.title)}</figcaption>`,
    ...(figure.kind === 'stack' ? [legend(figure.shades)] : []),
    `<table${classes(`${figure.kind}-table`, hasShortLabels(figure) ? 'short' : undefined)}>\n<tbody>`,
    ...(figure.kind === 'stack' ? stackRows(figure) : barRows(figure)),
    '</tbody>\n</table>',
    ...(figure.note === undefined ? [] : [`<p class="muted">${escaped(figure.note)}</p>`]),
    '</figure>',
  ].join('\n');

/** A picture whose bars are boxes and whose numbers are words, so that it is as wide as its window and can be read aloud; a heat map is a table, and left to be one. */
export const figureMarkup = (figure: Figure): string | null =>
  figure.kind === 'heat' ? null : drawn(figure);
