import { remembered } from '../../domain/values/remembered.ts';
import { fold } from '../../domain/written/fold.ts';

/** The month or the year that the name of a file or of its folder tells. */
export interface NamedPeriod {
  /** The folder or file name, as it is written. */
  readonly name: string;
  readonly year?: number;
  readonly month?: number;
}

const BEFORE = '(?<![a-z0-9])';
const AFTER = '(?![a-z0-9])';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const TWO_DIGITS = '(?<month>0[1-9]|1[0-2])';
const DIGITS = '(?<month>0?[1-9]|1[0-2])';
/** Words after which a number is no month. */
const NO_MONTH = '(?<!(?:quy|ky|lan|so|dot|tuan)[_.])';

/** `2026-03`, `03-2026`, `T3-2026`, `thang 3`, `thang 3 nam 2026`, in folded text. A number alone, or `T3`, may be a unit as well as a month and tells nothing. */
const forms = [
  `${BEFORE}${YEAR}[_.]${TWO_DIGITS}${AFTER}`,
  `${BEFORE}${NO_MONTH}${TWO_DIGITS}[_.]${YEAR}${AFTER}`,
  `${BEFORE}t${DIGITS}[_.]${YEAR}${AFTER}`,
  `${BEFORE}thang_?${DIGITS}(?:[_.](?:nam_)?${YEAR})?${AFTER}(?![_.]\\d)`,
];

const tokens = forms.map((form) => new RegExp(form, 'g'));
const wholes = forms.map((form) => new RegExp(`^(?:phieu_)?${form}$`, 'g'));
const WHOLE_YEAR = /^(?:nam_)?(?<year>(?:19|20)\d\d)$/g;

const LONGEST_NAME = 200;
/** The file, its folder, and the folder around that. */
const LEVELS = 3;

const numbered = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** The one period that a name tells; a name that tells two, as a span does, tells none. */
const periodTold = (name: string, patterns: readonly RegExp[]): NamedPeriod | undefined => {
  if (name.length > LONGEST_NAME) return undefined;
  const folded = fold(name);
  const found = patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ groups }) => ({
      year: numbered(groups?.year),
      month: numbered(groups?.month),
    })),
  );
  const [first, ...others] = found;
  if (first === undefined || others.some(({ year, month }) => year !== first.year || month !== first.month))
    return undefined;
  const { year, month } = first;
  return { name, ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
};

/** A hundred thousand records stand in one file, or in a dozen folders. */
const MOST_KNOWN = 1_000;
const ofFile = remembered((name: string) => periodTold(name, tokens), MOST_KNOWN);
const ofFolder = remembered((name: string) => periodTold(name, [...wholes, WHOLE_YEAR]), MOST_KNOWN);

const EXTENSION = /\.[a-z]{2,6}$/i;

/** The period that is told nearest to the sheet: by the name of its file, or else of a folder that has no other name than the period. */
export const periodInName = (path: string): NamedPeriod | undefined => {
  const [file = '', ...folders] = path.split(/[\\/]/).reverse().slice(0, LEVELS);
  const told = ofFile(file.replace(EXTENSION, ''));
  if (told !== undefined) return told;
  return folders.map(ofFolder).find((one) => one !== undefined);
};
