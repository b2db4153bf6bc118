import type { MeetingFile } from '../../../domain/meeting/meeting.ts';
import { warning } from '../../../domain/problem/problem.ts';
import { parseHundredths } from '../../../domain/values/hundredths.ts';
import { isJudgedOn, occasionOfFile } from '../../../rubric/meeting/written-points.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Document, Entry, Node } from '../../document/document.ts';
import { entriesAt, type Settled, withEntries } from './sheet-columns.ts';

const textAt = (node: Node, field: string): string | null => {
  const value = entriesAt(node).get(field)?.value;
  return value?.type === 'scalar' ? value.text : null;
};

/** Whether a line has words of explanation, and at most points beside them. */
const isExplained = ({ value }: Entry): boolean => {
  const result = textAt(value, 'result');
  return textAt(value, 'reason') !== null && (result === null || parseHundredths(result) !== undefined);
};

const withoutReason = (entry: Entry): Entry => {
  const { value } = entry;
  if (value.type !== 'map') return entry;
  return {
    ...entry,
    value: { ...value, entries: new Map([...value.entries].filter(([field]) => field !== 'reason')) },
  };
};

/** Sets aside the words that a unit writes beside lines which need no answer of it, as facts or the occasion decide them: they explain, and answer nothing. Points beside them are left to be compared. */
export const setNotesAside = (
  document: Document,
  rubricOf: () => Rubric | undefined,
  fileOf: (rubric: Rubric) => MeetingFile,
): Settled => {
  const answers = entriesAt(entriesAt(document.root).get('selfAnswers')?.value);
  const explained = [...answers].filter(([, entry]) => isExplained(entry));
  const rubric = explained.length === 0 ? undefined : rubricOf();
  if (rubric === undefined) return { document, flaws: [] };
  const occasion = occasionOfFile(fileOf(rubric));
  const ids = explained
    .map(([id]) => id)
    .filter((id) => rubric.criteria.has(id) && !isJudgedOn(id, rubric, occasion));
  if (ids.length === 0) return { document, flaws: [] };
  const kept = [...answers].flatMap(([id, entry]): readonly [string, Entry][] => {
    if (!ids.includes(id)) return [[id, entry]];
    return textAt(entry.value, 'result') === null ? [] : [[id, withoutReason(entry)]];
  });
  const [first = [], ...also] = ids.map((id) => ['selfAnswers', id, 'reason']);
  return {
    document: withEntries(document, new Map([['selfAnswers', new Map(kept)]])),
    flaws: [warning({ code: 'reason-not-asked', args: { ids } }, first, { also })],
  };
};
