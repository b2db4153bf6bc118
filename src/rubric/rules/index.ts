import type { Flaw } from '../../domain/problem.ts';
import type { RubricFile } from '../rubric.ts';
import { bandConditionsHold, bandsAreReachable, bandsFall, bandsMeet } from './bands.ts';
import { citationsExist, inForceIsForward } from './header.ts';
import { idsAreUnique, idsCanBeNamed } from './ids.ts';
import { conditionsAsk, intervalsAreMeant } from './intervals.ts';
import { forcedLevelsExist, levelsMeet, levelsOrMetWhen, notApplicableIsDecidable } from './levels.ts';
import { factsAreDeclared, ownFactsAreNew } from './measures.ts';
import { requirementsSettle } from './requirement.ts';
import type { Rule } from './rule.ts';
import { groupsAddUp, levelsFitTheirLine, totalAddsUp } from './sums.ts';

const rules: readonly Rule[] = [
  inForceIsForward,
  idsAreUnique,
  idsCanBeNamed,
  citationsExist,
  groupsAddUp,
  totalAddsUp,
  levelsFitTheirLine,
  ownFactsAreNew,
  factsAreDeclared,
  levelsOrMetWhen,
  intervalsAreMeant,
  conditionsAsk,
  levelsMeet,
  requirementsSettle,
  forcedLevelsExist,
  notApplicableIsDecidable,
  bandsMeet,
  bandsFall,
  bandsAreReachable,
  bandConditionsHold,
];

/** Everything that must hold across the parts of a rubric, checked after its shape. */
export const rubricFlaws = (file: RubricFile): readonly Flaw[] => rules.flatMap((rule) => rule(file));
