import { parseDay } from '../domain/values/day.ts';
import type { PageData } from '../forms/page/data.ts';
import { type Entries, entered, FIELD, factField } from '../forms/sheet/entries.ts';
import { sheetText } from '../forms/sheet/sheet-text.ts';
import {
  judge,
  type MeetingOccasion,
  type MeetingResult,
  type Questionnaire,
  questionnaire,
  type ReadRubric,
  readRubric,
  rubricFor,
} from '../index.ts';

/** Reads the law that a page carries; the first problem of a text that is no law. */
export const lawsIn = ({
  laws,
}: PageData): { readonly rubrics: readonly ReadRubric[]; readonly fault?: string } => {
  const rubrics: ReadRubric[] = [];
  for (const { file, text } of laws) {
    const read = readRubric(text, { file, extended: rubrics });
    if ('problems' in read) return { rubrics, fault: read.problems[0]?.message ?? file };
    rubrics.push(read);
  }
  return { rubrics };
};

/** What is entered before anybody typed. */
export const firstEntries = ({ unit, date, kind, carried }: PageData): Entries => {
  const shownDay = date?.split('-').reverse().join('/');
  return new Map(
    [
      [FIELD.unit, unit?.id],
      [FIELD.unitKind, unit?.kind ?? undefined],
      [FIELD.date, shownDay],
      [FIELD.kind, kind ?? undefined],
      ...Object.entries(carried?.facts ?? {}).map(([id, value]) => [factField(id), String(value)] as const),
    ].flatMap(([field, value]) =>
      field === undefined || value === undefined ? [] : [[field, value] as const],
    ),
  );
};

const kinds = ['thuong_ky', 'chuyen_de', 'ket_hop'] as const;

/** The occasion that the head of the form tells; `undefined` while it is not told. */
export const occasionIn = (entries: Entries): MeetingOccasion | undefined => {
  const date = parseDay(entered(entries, FIELD.date) ?? '');
  const kind = kinds.find((one) => one === entered(entries, FIELD.kind));
  const unitKind = entered(entries, FIELD.unitKind);
  if (date === undefined || kind === undefined) return undefined;
  return { date, kind, ...(unitKind === undefined ? {} : { unitKind }) };
};

const questionnaireOn = (
  rubrics: readonly ReadRubric[],
  rubric: string,
  occasion: MeetingOccasion | undefined,
): Questionnaire | undefined => {
  const meant = occasion === undefined ? undefined : rubricFor(rubrics, rubric, occasion);
  if (meant !== undefined) return questionnaire(meant, occasion);
  const newest = rubrics.at(-1);
  return newest === undefined ? undefined : questionnaire(newest);
};

/** What a meeting is asked; everything that the newest rubric knows while the occasion is open. It is made anew for another occasion only, not at every key. */
export const asking = (rubrics: readonly ReadRubric[], rubric: string) => {
  let last: { readonly of: string; readonly asked: Questionnaire | undefined } | undefined;
  return (occasion: MeetingOccasion | undefined): Questionnaire | undefined => {
    const of = [occasion?.date, occasion?.kind, occasion?.unitKind].join(' ');
    if (last?.of !== of) last = { of, asked: questionnaireOn(rubrics, rubric, occasion) };
    return last.asked;
  };
};

/** The sheet as it would be saved, and what the engine says of it; `null` while the head is open. */
export interface Judged {
  readonly text: string;
  readonly result: MeetingResult | null;
}

export const judged = (
  entries: Entries,
  asked: Questionnaire,
  rubrics: readonly ReadRubric[],
  rubric: string,
): Judged => {
  const text = sheetText(entries, asked, rubric);
  const head = [FIELD.unit, FIELD.date, FIELD.kind].every((field) => entered(entries, field) !== undefined);
  return { text, result: head ? judge(text, rubrics, { medium: 'page' }) : null };
};
