import { listText } from '../../domain/meeting/facts.ts';
import type { Answer, MeetingFile } from '../../domain/meeting/meeting.ts';
import {
  answerField,
  appraisedField,
  appraisedReasonField,
  type Entries,
  FIELD,
  factField,
  reasonField,
} from './entries.ts';

type Naming = (criterion: string) => string;

const answerEntries = (answers: Readonly<Record<string, Answer>>, answer: Naming, why: Naming) =>
  Object.entries(answers).flatMap(([criterion, { result, reason }]) => [
    [answer(criterion), result] as const,
    [why(criterion), reason] as const,
  ]);

/** The entries that a sheet was written from, as far as a form asks for what it says. */
export const sheetEntries = ({
  unit,
  date,
  kind,
  unitKind,
  facts,
  selfAnswers,
  appraisedAnswers,
  vote,
  minutes,
  superiors,
  received,
  note,
}: MeetingFile): Entries => {
  const texts: readonly (readonly [field: string, text: string | undefined])[] = [
    [FIELD.unit, unit],
    [FIELD.date, date],
    [FIELD.kind, kind],
    [FIELD.unitKind, unitKind],
    ...Object.entries(facts).map(
      ([id, value]) => [factField(id), typeof value === 'string' ? value : listText(value)] as const,
    ),
    ...answerEntries(selfAnswers, answerField, reasonField),
    ...answerEntries(appraisedAnswers, appraisedField, appraisedReasonField),
    [FIELD.inFavour, vote?.inFavour.toString()],
    [FIELD.against, vote?.against?.toString()],
    [FIELD.minutes, minutes],
    [FIELD.superiors, superiors?.map(({ id, position = '' }) => `${id} ${position}`.trim()).join('\n')],
    [FIELD.received, received],
    [FIELD.note, note],
  ];
  return new Map(texts.flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const])));
};
