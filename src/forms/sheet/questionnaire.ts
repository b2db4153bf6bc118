import { conductFacts } from '../../domain/meeting/conduct.ts';
import { FACT, type FactId, standardFacts } from '../../domain/meeting/facts.ts';
import { toNumber } from '../../domain/values/hundredths.ts';
import { keyOf } from '../../intake/document/keys.ts';
import type {
  FactAsked,
  LineAsked,
  LineMeasured,
  Questionnaire,
  RecordAsked,
} from '../../library/questionnaire.ts';
import { fieldNotes } from '../../messages/fields/index.ts';
import { say } from '../../messages/index.ts';
import { form } from '../../messages/words/blank-form.ts';
import { capitalised } from '../../messages/words/format.ts';
import { recordedFor } from '../../rubric/facts/derive.ts';
import { factsIn } from '../../rubric/file/condition.ts';
import { appliesOn, type Criterion } from '../../rubric/file/criterion.ts';
import type { Occasion } from '../../rubric/file/occasion.ts';
import { stateFacts } from '../../rubric/file/state.ts';
import { lineOf } from '../../rubric/methods/index.ts';
import type { Scoring } from '../../rubric/methods/scoring.ts';
import { conditionTold } from '../../rubric/methods/told.ts';
import type { Rubric } from '../../rubric/rubric.ts';

const HEADS: readonly FactId[] = [
  FACT.members,
  FACT.exempt,
  FACT.specialDuty,
  FACT.present,
  FACT.excused,
  FACT.unexcused,
];

/** The head counts, whatever else the lines measure or show, what later meetings and obligations are held against. */
const factsFor = ({ file, scorings }: Rubric, lines: readonly Criterion[]): readonly FactId[] => {
  const used = lines.flatMap(({ id, shown, notApplicable }) => [
    ...(scorings.get(id)?.facts ?? []),
    ...(notApplicable?.when === undefined ? [] : factsIn(notApplicable.when)),
    ...shown,
  ]);
  const asked = [
    ...HEADS,
    ...used,
    ...file.ownFacts.map(({ id }) => id),
    ...stateFacts(file.state),
    ...conductFacts,
  ];
  return [...new Set(asked.flatMap((id) => recordedFor(id, file)))];
};

const factAsked = (id: FactId, { file, surroundings, factTypes }: Rubric): readonly FactAsked[] => {
  const type = factTypes.get(id) ?? standardFacts.get(id);
  if (type === undefined) return [];
  const { name, unit = null } = surroundings.factName(id);
  const hint = file.ownFacts.find((fact) => fact.id === id)?.ask ?? null;
  return [{ key: id, title: capitalised(name ?? fieldNotes[id] ?? id), type, unit, hint }];
};

/** What may be answered, and when the line is left empty or does not apply. */
const choicesOf = (criterion: Criterion, scoring: Scoring): string => {
  const rule = criterion.notApplicable;
  return [
    lineOf(criterion).told.answers(scoring).map(say).join(' | '),
    ...(rule?.when?.kind === undefined ? [] : [form.leftEmpty(rule.when.kind)]),
    ...(rule?.claim === undefined ? [] : [form.notApplicable(rule.claim)]),
  ].join('; ');
};

const lineAsked = (
  criterion: Criterion,
  group: string,
  { scorings, surroundings }: Rubric,
): readonly LineAsked[] => {
  const scoring = scorings.get(criterion.id);
  if (scoring?.judged !== true) return [];
  const { id, name, points, onlyWhen, notApplicable } = criterion;
  return [
    {
      key: id,
      title: name,
      group,
      points: toNumber(points),
      heading: form.criterion(name, points),
      answers:
        scoring.options?.map(({ id, label, points }) => ({
          id,
          title: say(label),
          points: toNumber(points),
        })) ?? null,
      choices: choicesOf(criterion, scoring),
      notApplicable: notApplicable?.claim ?? null,
      when: onlyWhen === undefined ? null : say(conditionTold(onlyWhen, surroundings)),
      source: surroundings.source(criterion),
    },
  ];
};

const lineMeasured = (
  criterion: Criterion,
  group: string,
  { scorings, surroundings }: Rubric,
): readonly LineMeasured[] => {
  const scoring = scorings.get(criterion.id);
  if (scoring === undefined || scoring.judged) return [];
  const { id, name, points } = criterion;
  return [
    {
      key: id,
      group,
      title: name,
      points: toNumber(points),
      heading: form.criterion(name, points),
      rules: lineOf(criterion).told.lines(scoring, surroundings).map(say),
      source: surroundings.source(criterion),
    },
  ];
};

const noted = (field: keyof typeof form.record): RecordAsked => ({
  key: keyOf(field),
  hint: form.record[field],
});

/** What a rubric asks of a meeting, so that every form asks the same: on one occasion only what can count there, and otherwise all of it; facts that are recorded already are asked too. */
export const questionnaire = (
  rubric: Rubric,
  occasion?: Occasion,
  recorded: readonly FactId[] = [],
): Questionnaire => {
  const groups = rubric.file.groups.map(({ name, criteria }) => ({
    name,
    lines: criteria.filter((criterion) => occasion === undefined || appliesOn(criterion, occasion)),
  }));
  const lines = groups.flatMap((group) => group.lines);
  return {
    head: [noted('unit'), noted('date'), noted('kind')],
    facts: [...new Set([...factsFor(rubric, lines), ...recorded])].flatMap((id) => factAsked(id, rubric)),
    groups: rubric.file.groups.map(({ id, name, criteria }) => ({
      id,
      title: name,
      keys: criteria.map(({ id }) => id),
    })),
    lines: groups.flatMap(({ name, lines }) => lines.flatMap((line) => lineAsked(line, name, rubric))),
    measured: groups.flatMap(({ name, lines }) => lines.flatMap((line) => lineMeasured(line, name, rubric))),
    record: [noted('vote'), noted('minutes'), noted('superiors'), noted('received')],
  };
};

/** The lines of a group that are asked or measured, in its order. */
export const linesIn = (
  { lines, measured }: Questionnaire,
  keys: readonly string[],
): readonly (LineAsked | LineMeasured)[] =>
  keys.flatMap((key) => [...lines, ...measured].find((line) => line.key === key) ?? []);
