import { type Flaw, isError } from '../../../domain/problem/problem.ts';
import type { RubricFile } from '../../rubric.ts';
import {
  articlesAreAccountedFor,
  articlesAreListed,
  marksFitSources,
  quotesAreWanted,
  wordingIsQuoted,
} from './articles.ts';
import { bandsFall, bandsFitTotals } from './bands.ts';
import { choicesSettle } from './choices.ts';
import {
  bandConditionsHold,
  demotionsMayClash,
  knockOutsHold,
  notHeldBandExists,
  notHeldIsNotBest,
  slotsExist,
} from './clauses.ts';
import { conditionsNameOneThing, countsOfConditionsFit } from './conditions.ts';
import { forcedEventsAgree } from './conflicts.ts';
import { countsCanBite } from './counts.ts';
import { formulasHold } from './formulas.ts';
import { gatesAreOpen, gatesAskMore, knockOutsAddSomething } from './gates.ts';
import { citationsExist, inForceIsForward } from './header.ts';
import { idsAreUnique, idsCanBeNamed } from './ids.ts';
import { conditionsAsk, intervalsAreMeant } from './intervals.ts';
import { definitionsHold, forcedLevelsExist, levelsMeet, notApplicableIsDecidable } from './levels.ts';
import { factsAreDeclared, ownFactsAreNew, stateIsOneWay } from './measures.ts';
import { occasionsAsk, occasionsComeAbout } from './occasions.ts';
import { partsAddUp, partsHoldTogether } from './parts.ts';
import { capsBite, limitsAreApart, rolesAreBounded, scaleCountsInGroups, treatmentsFit } from './roles.ts';
import { forEachLine, type LineRule, type Rule } from './rule.ts';
import { groupsAddUp, levelsFitTheirLine, pointsAreOnStep, totalAddsUp } from './sums.ts';
import { levelsDoNotTurn } from './turns.ts';
import { valuesDiffer } from './values.ts';
import { bandMarksAreLetters, bandNamesDiffer } from './words.ts';

/** What must hold of every line by itself. */
export const lineRules: readonly LineRule[] = [
  levelsFitTheirLine,
  scaleCountsInGroups,
  definitionsHold,
  levelsMeet,
  choicesSettle,
  forcedLevelsExist,
  forcedEventsAgree,
  notApplicableIsDecidable,
];

/** What must hold for a rubric to be used at all. */
const soundness: readonly Rule[] = [
  inForceIsForward,
  idsAreUnique,
  idsCanBeNamed,
  bandNamesDiffer,
  bandMarksAreLetters,
  citationsExist,
  articlesAreAccountedFor,
  wordingIsQuoted,
  marksFitSources,
  partsHoldTogether,
  partsAddUp,
  groupsAddUp,
  totalAddsUp,
  pointsAreOnStep,
  rolesAreBounded,
  treatmentsFit,
  capsBite,
  limitsAreApart,
  ownFactsAreNew,
  factsAreDeclared,
  formulasHold,
  stateIsOneWay,
  intervalsAreMeant,
  conditionsAsk,
  conditionsNameOneThing,
  countsOfConditionsFit,
  occasionsAsk,
  occasionsComeAbout,
  valuesDiffer,
  ...lineRules.map(forEachLine),
  bandsFall,
  bandsFitTotals,
  bandConditionsHold,
  knockOutsHold,
  notHeldBandExists,
  slotsExist,
];

/** What a careful author is told besides. */
const care: readonly Rule[] = [
  articlesAreListed,
  quotesAreWanted,
  demotionsMayClash,
  forEachLine(levelsDoNotTurn),
  forEachLine(countsCanBite),
  gatesAreOpen,
  gatesAskMore,
  knockOutsAddSomething,
  notHeldIsNotBest,
];

/** Everything that must hold across the parts of a rubric, checked after its shape. */
export const rubricFlaws = (file: RubricFile): readonly Flaw[] =>
  soundness.flatMap((rule) => rule(file)).filter(isError);

/** The whole proof of a rubric: what must hold, and what its author should know. */
export const lintFlaws = (file: RubricFile): readonly Flaw[] =>
  [...soundness, ...care].flatMap((rule) => rule(file));
