import type { FactAsked, FactType, LineAsked, Questionnaire } from '../../library/questionnaire.ts';
import { pageForm as words } from '../../messages/words/page-form.ts';
import { answerField, type Entries, entered, FIELD, factField, reasonField } from './entries.ts';
import type { Carried } from './given.ts';

/** One thing that can be chosen, by the word for it in a file. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** One field of a sheet as a person is asked for it. */
export interface Field {
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** All that may be chosen; left out, it is typed. */
  readonly choices?: readonly Choice[];
  /** Which keys a phone shows; letters where nothing is said. */
  readonly keys?: 'numeric' | 'decimal';
  /** Whether more than a few letters are to be expected. */
  readonly isLong?: boolean;
  /** Several lines, one thing a line. */
  readonly lines?: number;
}

export const unitField: Field = { field: FIELD.unit, label: words.unit };

export const dateField: Field = { field: FIELD.date, label: words.date, hint: words.dateHint };

export const kindField: Field = {
  field: FIELD.kind,
  label: words.kind,
  choices: Object.entries(words.kinds).map(([value, title]) => ({ value, title })),
};

const KEYS: Readonly<Partial<Record<FactType, 'numeric' | 'decimal'>>> = {
  ...{ nguoi: 'numeric', lan: 'numeric', phut: 'numeric', phan_tram: 'decimal', so: 'decimal' },
};

/** The words for yes and no, as files have them. */
export const YES_NO = [
  { value: 'co', title: words.yes },
  { value: 'khong', title: words.no },
] as const satisfies readonly Choice[];

/** What the last meeting hands on, as far as a field shows it. */
interface Handed extends Pick<Carried, 'date'> {
  readonly has: (fact: string) => boolean;
}

const factFieldOf = ({ key, title, type, unit, hint }: FactAsked, carried: Handed | undefined): Field => {
  const keys = KEYS[type];
  return {
    field: factField(key),
    label: unit === null ? title : `${title} (${unit})`,
    hint: hint ?? (carried?.has(key) === true ? words.carried(carried.date) : words.hints[type]),
    ...(keys === undefined ? {} : { keys }),
    ...(type === 'co_khong' ? { choices: YES_NO } : {}),
    isLong: type === 'danh_sach',
  };
};

export const factFields = (
  { facts }: Pick<Questionnaire, 'facts'>,
  carried: Handed | undefined,
): readonly Field[] => facts.map((fact) => factFieldOf(fact, carried));

/** The answer of a line that does not apply. */
const NOT_APPLICABLE = 'khong_ap_dung';

/** What a judged line is answered with. */
export const lineField = ({ key, heading, answers, notApplicable, points }: LineAsked): Field => {
  const asked = { field: answerField(key), label: `${key} ${heading}` };
  if (answers === null) return { ...asked, hint: words.pointsHint(points), keys: 'decimal' };
  return {
    ...asked,
    hint: notApplicable === null ? undefined : words.notApplicableWhen(notApplicable),
    choices: [
      ...answers.map(({ id, title, points: worth }) => ({ value: id, title: words.answer(title, worth) })),
      ...(notApplicable === null ? [] : [{ value: NOT_APPLICABLE, title: words.notApplicable }]),
    ],
  };
};

export const reasonFieldOf = ({ key }: Pick<LineAsked, 'key'>): Field => ({
  ...{ field: reasonField(key), label: words.reason, hint: words.reasonHint },
  isLong: true,
});

/** Whether a line asks for a reason with what is entered for it. */
export const asksReason = ({ key, answers, points }: LineAsked, entries: Entries): boolean => {
  const answer = entered(entries, answerField(key));
  if (answer === undefined) return false;
  const chosen = answers?.find(({ id }) => id === answer);
  if (chosen === undefined) return !(Number(answer.replace(',', '.')) >= points);
  return chosen.points < Math.max(...(answers ?? []).map((one) => one.points));
};

/** The vote, the minutes, and who came from above. */
export const closeFields: readonly Field[] = [
  { field: FIELD.inFavour, label: words.inFavour, keys: 'numeric' },
  { field: FIELD.against, label: words.against, keys: 'numeric' },
  { field: FIELD.minutes, label: words.minutes, hint: words.minutesHint, isLong: true },
  { field: FIELD.superiors, label: words.superiors, hint: words.superiorsHint, isLong: true, lines: 3 },
];
