import type { Message } from '../../messages/index.ts';
import { criterionShape } from '../file/criterion.ts';
import { unitOf } from '../file/units.ts';
import { linesOf, type PlacedLine } from '../lines.ts';
import { formulaTold } from '../methods/told.ts';
import { type RubricFile, surroundingsOf } from '../rubric.ts';
import { type Change, wasAndNow } from './change.ts';
import { bandConditionTold, lineClausesTold } from './clauses.ts';
import { differ } from './meaning.ts';
import { stretchesBetween, worthsOf } from './stretches.ts';

/** Fields of every line; all others are those of its method. */
const COMMON: ReadonlySet<string> = new Set(Object.keys(criterionShape));

/** Fields that are told by what they do. */
const IN_WORDS: ReadonlySet<string> = new Set(['onlyWhen', 'caps', 'notApplicable', 'forced']);

/** What a line makes of the facts: which values are worth something else, or else how it tells of itself. */
const measureChanges = (older: PlacedLine, newer: PlacedLine, files: Files): readonly Change[] => {
  const { id, method } = newer.criterion;
  const [before, now] = [worthsOf(older, files.older), worthsOf(newer, files.newer)];
  const alike = older.criterion.method === method && !differ(older.line.uses, newer.line.uses);
  if (alike && before !== null && now !== null && before.step === now.step)
    return stretchesBetween(before, now).map((stretch) => ({
      weight: 'points',
      said: { code: 'diff-stretch', args: { id, unit: now.unit, ...stretch } },
    }));
  const tells = ({ line }: PlacedLine, file: RubricFile) => {
    const surroundings = surroundingsOf(file);
    if (line.flaws.length > 0) return [];
    const scoring = line.scoring(surroundings);
    // What a person chooses from is told level by level.
    const told = scoring.judged ? [] : line.told.lines(scoring, surroundings);
    return older.criterion.method === method ? told : [line.name, ...told];
  };
  return wasAndNow({ kind: 'criterion', id }, tells(older, files.older), tells(newer, files.newer));
};

export interface Files {
  readonly older: RubricFile;
  readonly newer: RubricFile;
}

const lineNamed = (file: RubricFile, id: string) =>
  linesOf(file).find(({ criterion }) => criterion.id === id);

/** What is told by what it does, and which fields that is. */
export interface Done {
  readonly changes: readonly Change[];
  readonly covers: (field: string) => boolean;
}

/** How a fact comes about, and between which ends it lies. */
const factTold = (file: RubricFile, id: string): readonly Message[] => {
  const fact = file.ownFacts.find((one) => one.id === id);
  if (fact === undefined) return [];
  const { formula, range, type } = fact;
  return [
    ...(formula === undefined ? [] : [formulaTold(formula, surroundingsOf(file))]),
    ...(range === undefined
      ? []
      : [{ code: 'rule-range', args: { ends: range, unit: unitOf(type) } } as const]),
  ];
};

/** What conditions, formulas and measures do now that they did not before. */
export const doneBetween = (
  { kind, id }: { readonly kind: string; readonly id: string },
  files: Files,
): Done => {
  if (kind === 'band') {
    const asks = (file: RubricFile) => {
      const band = file.bands.find((one) => one.id === id);
      return (band?.conditions ?? []).map((one) => bandConditionTold(one, file));
    };
    const changes = wasAndNow({ kind, id }, asks(files.older), asks(files.newer));
    return { changes, covers: (field) => changes.length > 0 && field === 'conditions' };
  }
  if (kind === 'fact') {
    const changes = wasAndNow({ kind, id }, factTold(files.older, id), factTold(files.newer, id));
    return { changes, covers: (field) => changes.length > 0 && (field === 'formula' || field === 'range') };
  }
  const [older, newer] = [lineNamed(files.older, id), lineNamed(files.newer, id)];
  if (kind !== 'criterion' || older === undefined || newer === undefined)
    return { changes: [], covers: () => false };
  const measured = measureChanges(older, newer, files);
  const clauses = wasAndNow(
    { kind, id },
    lineClausesTold(older, files.older),
    lineClausesTold(newer, files.newer),
  );
  return {
    changes: [...measured, ...clauses],
    covers: (field) =>
      (clauses.length > 0 && IN_WORDS.has(field)) || (measured.length > 0 && !COMMON.has(field)),
  };
};
