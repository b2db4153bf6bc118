import { type Flaw, isError } from '../../../domain/problem/problem.ts';
import type { RubricFile } from '../../rubric.ts';
import {
  articlesAreAccountedFor,
  articlesAreListed,
  headFitsSources,
  marksFitSources,
  quotesAreWanted,
  wordingIsQuoted,
} from './articles.ts';
import { bandsFall, bandsFitTotals, clausesReachTheirBands } from './bands.ts';
import { choicesSettle } from './choices.ts';
import {
  bandConditionsHold,
  demotionsMayClash,
  knockOutsHold,
  notHeldBandExists,
  notHeldIsNotBest,
  slotsExist,
} from './clauses.ts';
import { compoundsAsk } from './compounds.ts';
import { conditionsNameOneThing, countsOfConditionsFit } from './conditions.ts';
import { forcedEventsAddSomething, forcedEventsAgree, forcedEventsLower } from './conflicts.ts';
import { countsCanBite } from './counts.ts';
import { endsKeepSomething, formulaSharesAreMeant, formulasHold, rangesHoldSomething } from './formulas.ts';
import { gatesAreOpen, gatesAskMore } from './gates.ts';
import { citationsExist, inForceIsForward } from './header.ts';
import { idsAreUnique, idsCanBeNamed } from './ids.ts';
import { conditionsAsk, intervalsAreMeant } from './intervals.ts';
import { knockOutsAddSomething, orderSettlesSomething } from './knock-outs.ts';
import { definitionsHold, forcedLevelsExist, levelsMeet, notApplicableIsDecidable } from './levels.ts';
import { listsNameOnce } from './lists.ts';
import { factsAreDeclared, ownFactsAreNew, rowsFitTheYear, stateIsOneWay } from './measures.ts';
import { namesDiffer } from './names.ts';
import { occasionsAsk, occasionsComeAbout } from './occasions.ts';
import { linesAreAsked } from './outside.ts';
import { partsAddUp, partsHoldTogether } from './parts.ts';
import {
  capsBite,
  limitsAreApart,
  limitsHoldTotal,
  rolesAreBounded,
  scaleCountsInGroups,
  treatmentsFit,
} from './roles.ts';
import { forEachLine, type LineRule, type Rule } from './rule.ts';
import {
  groupsAddUp,
  levelsFitTheirLine,
  lineRoundingKeepsFull,
  pointsAreOnStep,
  totalAddsUp,
} from './sums.ts';
import { floorsHoldSomething, partConditionsAsk, thresholdsAsk } from './thresholds.ts';
import { levelsDoNotTurn } from './turns.ts';
import { factsAreUsed } from './unused.ts';
import { valuesDiffer, voteDecides } from './values.ts';
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
  formulaSharesAreMeant,
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
  orderSettlesSomething,
  clausesReachTheirBands,
  notHeldIsNotBest,
  headFitsSources,
  listsNameOnce,
  namesDiffer,
  factsAreUsed,
  rowsFitTheYear,
  rangesHoldSomething,
  endsKeepSomething,
  compoundsAsk,
  thresholdsAsk,
  partConditionsAsk,
  floorsHoldSomething,
  limitsHoldTotal,
  voteDecides,
  forEachLine(forcedEventsLower),
  forEachLine(forcedEventsAddSomething),
  forEachLine(linesAreAsked),
  forEachLine(lineRoundingKeepsFull),
];

/** Everything that must hold across the parts of a rubric, checked after its shape. */
export const rubricFlaws = (file: RubricFile): readonly Flaw[] =>
  soundness.flatMap((rule) => rule(file)).filter(isError);

/** The whole proof of a rubric: what must hold, and what its author should know. */
export const lintFlaws = (file: RubricFile): readonly Flaw[] =>
  [...soundness, ...care].flatMap((rule) => rule(file));
