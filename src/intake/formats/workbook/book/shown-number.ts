import type { FormatSection, FormatSign } from './number-format.ts';

/** Excel itself keeps and shows no more digits; what follows them is noise of the binary form. */
const DIGITS = 15;

/** The shortest decimal text of a number, with a point: 0.1 + 0.2 is `0.3`, as the person sees it. */
export const numberText = (value: number): string => String(Number(value.toPrecision(DIGITS)));

const isDigit = (sign: FormatSign | undefined): boolean => sign?.is === 'digit';

/** Words of a format belong to what the cell says where they hold a letter or a figure; brackets, dashes and blanks only adorn a number. */
const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const wordsOf = (signs: readonly FormatSign[]): string =>
  signs.map((sign) => (sign.is === 'words' ? sign.text : '')).join('');

/** Figures laid into the places of a format from the right, with the words that stand between them. */
const laidOut = (figures: string, signs: readonly FormatSign[]): string => {
  const places = signs.filter(isDigit).length;
  let left = figures.padStart(signs.filter((sign) => sign.is === 'digit' && sign.forced).length, '0');
  let open = places;
  let text = '';
  for (const sign of signs) {
    if (sign.is === 'words') text += sign.text;
    if (sign.is !== 'digit') continue;
    const taken = Math.max(0, left.length - open + 1);
    text += left.slice(0, taken);
    left = left.slice(taken);
    open -= 1;
  }
  return places === 0 ? figures : text;
};

/** The decimals that a number holds, filled up to those that its format asks for; a whole number stays one. */
const withDecimals = (decimals: string, signs: readonly FormatSign[]): string =>
  decimals === ''
    ? ''
    : `.${decimals.padEnd(signs.filter((sign) => sign.is === 'digit' && sign.forced).length, '0')}`;

/** A unit of measure behind a number, which stands off from it, is no part of what it says. */
const isUnit = (text: string): boolean => !says(text) || /^\s/.test(text);

/** A number by a section without places for figures: words alone, such as `x` for 1, or nothing at all. */
const withoutFigures = (value: number, signs: readonly FormatSign[]): string | undefined => {
  const words = wordsOf(signs);
  if (says(words)) return words.trim();
  return words === '' && signs.every(({ is }) => is !== 'text') ? undefined : numberText(value);
};

/** The decimal text of a number in the places of a format. */
const figuresIn = (text: string, signs: readonly FormatSign[]): string => {
  if (text.includes('e')) return text;
  const [figures = '', decimals = ''] = text.split('.');
  const point = signs.findIndex(({ is }) => is === 'point');
  const [front, back] = point === -1 ? [signs, []] : [signs.slice(0, point), signs.slice(point)];
  return laidOut(figures, front) + withDecimals(decimals, back);
};

const isPlace = ({ is }: FormatSign): boolean => is === 'digit' || is === 'plain';

/** A number as its cell shows it, but with all the digits that it holds; `undefined` where the format hides it. A share that is shown per cent keeps its sign, so that it is not taken for a number of people. */
export const shownNumber = (value: number, section: FormatSection | undefined): string | undefined => {
  if (section === undefined) return numberText(value);
  const { signs } = section;
  const first = signs.findIndex(isPlace);
  if (first === -1) return withoutFigures(value, signs);
  const last = signs.findLastIndex(isPlace);
  const isShare = signs.some(({ is }) => is === 'percent');
  const text = numberText(Math.abs(isShare ? value * 100 : value));
  const [before, after] = [wordsOf(signs.slice(0, first)), wordsOf(signs.slice(last + 1))];
  const prefix = says(before) ? before.trimStart() : '';
  const sign = value < 0 && text !== '0' ? '-' : '';
  const suffix = isUnit(after) ? '' : after.trimEnd();
  return `${prefix}${sign}${figuresIn(text, signs.slice(first, last + 1))}${isShare ? '%' : ''}${suffix}`;
};
