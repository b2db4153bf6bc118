import type { FactId } from '../../domain/meeting/facts.ts';

/** What a person has entered so far: the text of each field by its name. A field without text is not answered. */
export type Entries = ReadonlyMap<string, string>;

/** The names of the fields of a sheet. */
export const FIELD = {
  unit: 'unit',
  date: 'date',
  kind: 'kind',
  /** The kind of unit, where the workspace names one. */
  unitKind: 'unitKind',
  inFavour: 'inFavour',
  against: 'against',
  minutes: 'minutes',
  /** One superior a line: the code, then the position. */
  superiors: 'superiors',
  /** What the superior writes: when the sheet came. */
  received: 'received',
  note: 'note',
} as const;

const FACT = 'fact:';
export const factField = (id: FactId): string => `${FACT}${id}`;
export const answerField = (criterion: string): string => `answer:${criterion}`;
const REASON = 'reason:';
export const reasonField = (criterion: string): string => `${REASON}${criterion}`;
const APPRAISED = 'appraised:';
/** What a superior answered, and why. */
export const appraisedField = (criterion: string): string => `${APPRAISED}${criterion}`;
export const appraisedReasonField = (criterion: string): string => `appraisedReason:${criterion}`;

const behind =
  (kind: string) =>
  (entries: Entries): readonly string[] =>
    [...entries.keys()].flatMap((field) => (field.startsWith(kind) ? [field.slice(kind.length)] : []));

/** The facts that are recorded. */
export const recordedIn: (entries: Entries) => readonly FactId[] = behind(FACT);
/** The lines whose answer is given a reason. */
export const reasonedIn = behind(REASON);
/** The lines that a superior answered. */
export const appraisedIn = behind(APPRAISED);

/** The fields that another says nothing without: a reason is that of an answer, and a vote begins with who was in favour. */
export const needed = (field: string): readonly string[] => {
  if (field === FIELD.against) return [FIELD.inFavour];
  return field.startsWith(REASON) ? [answerField(field.slice(REASON.length))] : [];
};

/** What was entered in a field; `undefined` where there is nothing but space. */
export const entered = (entries: Entries, field: string): string | undefined => {
  const text = entries.get(field)?.normalize('NFC').trim() ?? '';
  return text === '' ? undefined : text;
};
