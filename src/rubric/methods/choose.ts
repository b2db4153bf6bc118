import type { Answer } from '../../domain/meeting/meeting.ts';
import { type Points, parseHundredths } from '../../domain/values/hundredths.ts';
import { fold } from '../../domain/written/fold.ts';
import type { Option } from './scoring.ts';

export const MET = 'dat';
export const UNMET = 'khong_dat';
export const NOT_APPLICABLE = 'khong_ap_dung';

/** What words answer a line, beside the ids of its options. */
export type Words = ReadonlyMap<string, string>;

const wordsOfMet: Words = new Map([
  ['co', MET],
  ['dung', MET],
  ['chua_dat', UNMET],
  ['khong', UNMET],
  ['chua', UNMET],
]);

/** How forms shorten it. */
const shortened: ReadonlySet<string> = new Set([
  'n/a',
  'na',
  'kad',
  'k/ad',
  'k_ad',
  'khong_ad',
  'k_ap_dung',
  'kap_dung',
]);

export const saysNotApplicable = ({ result }: Answer): boolean => {
  if (result === NOT_APPLICABLE) return true;
  const word = fold(result.replaceAll('.', ''));
  return word === NOT_APPLICABLE || shortened.has(word);
};

/** Finds the option an answer names: by its id in any spelling, by another word for it, or by a number of points that only one option has. */
export const chooserOf = (
  options: readonly Option[],
  words: Words = wordsOfMet,
): ((answer: Answer) => Option | undefined) => {
  const exact = new Map(options.map((option) => [option.id, option]));
  const names = options.flatMap((option) =>
    option.name === undefined ? [] : [[fold(option.name), option] as const],
  );
  const folded = new Map([...names, ...options.map((option) => [fold(option.id), option] as const)]);
  return ({ result }) => {
    const named = exact.get(result);
    if (named !== undefined) return named;
    const word = fold(result);
    const meant = folded.get(words.get(word) ?? word);
    if (meant !== undefined) return meant;
    const points = parseHundredths(result);
    const [worth, second] = options.flatMap((option) => withPoints(option, points));
    return second === undefined ? worth : undefined;
  };
};

/** Every number of points that an option may come to. */
export const worthsOf = ({ points, spread }: Option): readonly Points[] => spread?.worths() ?? [points];

/** The option at just these points, if it can come to them. */
const withPoints = (option: Option, points: Points | undefined): readonly Option[] => {
  if (option.spread === undefined) return option.points === points ? [option] : [];
  return points !== undefined && worthsOf(option).includes(points) ? [{ ...option, points }] : [];
};

/** Lowest and highest points among options. */
export const rangeOf = (options: readonly Option[]): readonly [number, number] => [
  Math.min(...options.map(({ points, spread }) => spread?.least ?? points)),
  Math.max(...options.map(({ points }) => points)),
];
