import { fold } from '../../domain/written/fold.ts';
import { vietnamese } from './key-table.ts';

const english: ReadonlyMap<string, string> = new Map(
  Object.entries(vietnamese).map(([ours, theirs]) => [theirs, ours]),
);
const theirs: ReadonlyMap<string, string> = new Map(Object.entries(vietnamese));

/** Maps whose keys are ids of criteria, as the rubric spells them. */
const byCriterion: ReadonlySet<string | undefined> = new Set([
  'selfAnswers',
  'appraisedAnswers',
  'criteria',
  'reason',
]);

/** Maps whose keys are ids in any spelling. */
const byId: ReadonlySet<string | undefined> = new Set(['facts', 'ranking', 'columnNames']);

/** Folder of a workspace with the annual ratings of its organisations, a file a year. */
export const RATINGS_FOLDER = 'xep-loai';

/** The field, or the id, that a written key means. Under `facts` and `ranking` the keys are ids, in any spelling; under answers and expected points they are ids of criteria, as the rubric spells them; anything else that is unknown is returned folded. */
export const fieldOf = (written: string, under?: string): string => {
  if (byCriterion.has(under)) return written.trim();
  const folded = fold(written);
  return byId.has(under) ? folded : (english.get(folded) ?? folded);
};

/** The field of a key that is spelt just as the files spell it; `undefined` for any other. */
export const fieldOfKey = (key: string): string | undefined => english.get(key);

/** The key as it stands in the files. */
export const keyOf = (field: string): string => theirs.get(field) ?? field;
