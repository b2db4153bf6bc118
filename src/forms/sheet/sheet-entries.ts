import type { Answer, MeetingFile } from '../../domain/meeting/meeting.ts';
import { answerField, type Entries, FIELD, factField, reasonField } from './entries.ts';

const answerEntries = ([criterion, { result, reason }]: [string, Answer]): readonly (readonly [
  string,
  string,
])[] => [
  [answerField(criterion), result],
  ...(reason === undefined ? [] : [[reasonField(criterion), reason] as const]),
];

/** The entries that a sheet was written from, as far as a form asks for what it says. */
export const sheetEntries = ({
  unit,
  date,
  kind,
  unitKind,
  facts,
  selfAnswers,
  vote,
  minutes,
  superiors,
}: MeetingFile): Entries => {
  const texts: readonly (readonly [field: string, text: string | undefined])[] = [
    [FIELD.unit, unit],
    [FIELD.date, date],
    [FIELD.kind, kind],
    [FIELD.unitKind, unitKind],
    ...Object.entries(facts).map(([id, value]) => [factField(id), String(value)] as const),
    ...Object.entries(selfAnswers).flatMap(answerEntries),
    [FIELD.inFavour, vote?.inFavour.toString()],
    [FIELD.against, vote?.against?.toString()],
    [FIELD.minutes, minutes],
    [FIELD.superiors, superiors?.map(({ id, position = '' }) => `${id} ${position}`.trim()).join('\n')],
  ];
  return new Map(texts.flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const])));
};
