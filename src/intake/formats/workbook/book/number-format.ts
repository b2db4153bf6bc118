/** One sign of a number format. */
export type FormatSign =
  | { readonly is: 'digit'; readonly forced: boolean }
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'clock'; readonly letter: string }
  | { readonly is: 'point' | 'percent' | 'text' | 'plain' };

/** What a format does with the numbers that its condition holds for. */
export interface FormatSection {
  readonly signs: readonly FormatSign[];
  readonly applies: ((value: number) => boolean) | undefined;
  /** Hours, minutes or seconds are counted on beyond a day. */
  readonly elapsed: boolean;
}

const SIGN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|(;)|(General|Standard)|(AM\/PM|A\/P)|E[+-]|([0#?])|(\.)|(%)|(@)|([dmyhsbge]+)|[,/]|(.)/gis;

const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;

const comparisons: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
  '<>': (value, bound) => value !== bound,
};

const conditionOf = (inside: string): FormatSection['applies'] => {
  const [, sign = '', bound = ''] = CONDITION.exec(inside) ?? [];
  const compare = comparisons[sign];
  return compare === undefined ? undefined : (value) => compare(value, Number(bound));
};

/** A currency in brackets is shown: `[$CB-42A]` shows CB. */
const currencyOf = (inside: string): string => /^\$([^-]*)/.exec(inside)?.[1] ?? '';

const ELAPSED = /^(?:h+|m+|s+)$/i;

const signsOf = (match: RegExpMatchArray): readonly FormatSign[] => {
  const [, quoted, escaped, bracket, , general, half, digit, point, percent, at, clock, other] = match;
  const words = quoted ?? escaped ?? other ?? (bracket === undefined ? undefined : currencyOf(bracket));
  if (bracket !== undefined && ELAPSED.test(bracket))
    return [{ is: 'clock', letter: bracket.charAt(0).toLowerCase() }];
  if (words !== undefined && words !== '') return [{ is: 'words', text: words }];
  if (general !== undefined) return [{ is: 'plain' }];
  if (half !== undefined) return [{ is: 'clock', letter: 'h' }];
  if (digit !== undefined) return [{ is: 'digit', forced: digit === '0' }];
  if (point !== undefined) return [{ is: 'point' }];
  if (percent !== undefined) return [{ is: 'percent' }];
  if (at !== undefined) return [{ is: 'text' }];
  return clock === undefined ? [] : [{ is: 'clock', letter: clock.charAt(0).toLowerCase() }];
};

/** The sections of a number format, in their order. */
const sectionsOf = (format: string): readonly FormatSection[] => {
  const sections: { signs: FormatSign[]; applies: FormatSection['applies']; elapsed: boolean }[] = [
    { signs: [], applies: undefined, elapsed: false },
  ];
  for (const match of format.matchAll(SIGN)) {
    const section = sections.at(-1);
    const bracket = match[3];
    if (match[4] !== undefined) sections.push({ signs: [], applies: undefined, elapsed: false });
    else if (section !== undefined) {
      section.signs.push(...signsOf(match));
      if (bracket === undefined) continue;
      section.applies ??= conditionOf(bracket);
      section.elapsed ||= ELAPSED.test(bracket);
    }
  }
  return sections;
};

const TEXT_SECTION = 3;

const isTextOnly = ({ signs }: FormatSection): boolean => signs.some(({ is }) => is === 'text');

/** The section that shows a number: by conditions where there are some, otherwise by its sign. */
const sectionFor = (all: readonly FormatSection[], value: number): FormatSection | undefined => {
  const sections = all.slice(0, TEXT_SECTION).filter((one) => !isTextOnly(one));
  if (sections.some(({ applies }) => applies !== undefined))
    return sections.find(({ applies }) => applies?.(value) ?? true);
  const [first, negative = first, zero = first] = sections;
  if (value < 0) return negative;
  return value === 0 ? zero : first;
};

const known = new Map<string, readonly FormatSection[]>();

const parsed = (format: string): readonly FormatSection[] => {
  const before = known.get(format);
  if (before !== undefined) return before;
  const sections = sectionsOf(format);
  known.set(format, sections);
  return sections;
};

/** How a format shows a number; `undefined` where it says nothing of numbers. */
export const numberSection = (format: string, value: number): FormatSection | undefined =>
  format === '' ? undefined : sectionFor(parsed(format), value);

/** How a format shows a text; `undefined` where it shows it as it is. */
export const textSection = (format: string): FormatSection | undefined => parsed(format).find(isTextOnly);
