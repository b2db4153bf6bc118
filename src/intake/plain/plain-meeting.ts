import type { Answer, MeetingFile, Vote } from '../../domain/meeting/meeting.ts';
import type { MeetingKind } from '../../domain/meeting/meeting-kind.ts';
import { parseDay } from '../../domain/values/day.ts';
import { isObject } from '../../domain/values/is-object.ts';
import { MOST_COUNTED } from '../../domain/written/count.ts';
import { reservedKeys } from '../../domain/written/reserved-key.ts';
import { fieldOfKey } from '../document/keys.ts';
import { plainCode, plainEntries, plainScalar, plainText, type ReadPlain } from './plain-value.ts';

const UNIT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
const unit: ReadPlain<string> = (value) =>
  typeof value === 'string' && UNIT.test(value) ? value : undefined;

const day: ReadPlain<string> = (value) => (typeof value === 'string' ? parseDay(value) : undefined);

const kinds: ReadonlyMap<unknown, MeetingKind> = new Map(
  (['thuong_ky', 'chuyen_de', 'ket_hop'] as const).map((kind) => [kind, kind]),
);

const FACT = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;
const isFact = (key: string): boolean => key.length <= 80 && FACT.test(key) && !reservedKeys.has(key);

const CRITERION = /^[A-Z0-9.]{1,80}$/;
const isCriterion = (key: string): boolean => CRITERION.test(key);

const explained = (map: Readonly<Record<string, unknown>>): Answer | undefined => {
  let [result, reason]: (string | undefined)[] = [];
  for (const key of Object.keys(map)) {
    const field = fieldOfKey(key);
    if (field === 'result') result = plainCode(map[key]);
    else if (field === 'reason') reason = plainText(map[key]);
    else return undefined;
  }
  return result === undefined || reason === undefined ? undefined : { result, reason };
};

const answer: ReadPlain<Answer> = (value) => {
  if (isObject(value)) return explained(value);
  const result = plainCode(value);
  return result === undefined ? undefined : { result };
};

const count: ReadPlain<number> = (value) =>
  typeof value === 'number' && value <= MOST_COUNTED ? value : undefined;

const vote: ReadPlain<Vote> = (value) => {
  if (!isObject(value)) return undefined;
  let [inFavour, against]: (number | undefined)[] = [];
  for (const key of Object.keys(value)) {
    const field = fieldOfKey(key);
    if (field === 'inFavour') inFavour = count(value[key]);
    else if (field === 'against') against = count(value[key]);
    else return undefined;
  }
  return inFavour === undefined || against === undefined ? undefined : { inFavour, against };
};

/** What a meeting file must have at least; of a record that has less, the full reader says so. */
type Head = Pick<MeetingFile, 'unit' | 'date' | 'kind'>;

const readers = {
  unit,
  date: day,
  kind: (value) => kinds.get(value),
  rubric: plainCode,
  unitKind: plainCode,
  facts: (value) => plainEntries(value, isFact, plainScalar),
  selfAnswers: (value) => plainEntries(value, isCriterion, answer),
  appraisedAnswers: (value) => plainEntries(value, isCriterion, answer),
  vote,
  minutes: plainText,
  note: plainText,
} as const satisfies { readonly [Field in keyof MeetingFile]?: ReadPlain<NonNullable<MeetingFile[Field]>> };

const isRead = (field: string | undefined): field is keyof typeof readers =>
  field !== undefined && Object.hasOwn(readers, field);

const hasHead = (file: Partial<MeetingFile>): file is Partial<MeetingFile> & Head =>
  file.unit !== undefined && file.date !== undefined && file.kind !== undefined;

/** A meeting file whose every key is spelt as the files spell it and whose every value is written in the one usual way: exactly what the full reader makes of it. */
export const plainMeeting: ReadPlain<MeetingFile> = (value) => {
  if (!isObject(value)) return undefined;
  const file: Partial<MeetingFile> = {};
  for (const key of Object.keys(value)) {
    const field = fieldOfKey(key);
    if (!isRead(field)) return undefined;
    const inner = readers[field](value[key]);
    if (inner === undefined) return undefined;
    Object.assign(file, { [field]: inner });
  }
  if (!hasHead(file)) return undefined;
  const { facts = {}, selfAnswers = {}, appraisedAnswers = {} } = file;
  return { ...file, facts, selfAnswers, appraisedAnswers };
};
