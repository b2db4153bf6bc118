import { fold } from '../domain/fold.ts';
import { parseHundredths } from '../domain/hundredths.ts';
import type { Answer } from '../domain/meeting.ts';
import type { Option } from './scoring.ts';

export const MET = 'dat';
export const UNMET = 'khong_dat';
const NOT_APPLICABLE = 'khong_ap_dung';

const synonyms: ReadonlyMap<string, string> = new Map([
  ['co', MET],
  ['dung', MET],
  ['chua_dat', UNMET],
  ['khong', UNMET],
  ['chua', UNMET],
]);

export const saysNotApplicable = (answer: Answer): boolean => fold(answer.result) === NOT_APPLICABLE;

/** The option an answer names: by its id, by a word for met or unmet, or by a number of points that only one option has. */
export const chooseAmong = (options: readonly Option[], answer: Answer): Option | undefined => {
  const word = fold(answer.result);
  const id = synonyms.get(word) ?? word;
  const named = options.find((option) => fold(option.id) === id);
  if (named !== undefined) return named;
  const points = parseHundredths(answer.result);
  const worth = options.filter((option) => option.points === points);
  return worth.length === 1 ? worth[0] : undefined;
};

/** Lowest and highest points among options. */
export const rangeOf = (options: readonly Option[]): readonly [number, number] => {
  const points = options.map((option) => option.points);
  return [Math.min(...points), Math.max(...points)];
};
