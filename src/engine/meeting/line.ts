import type { Finding, Outcome, Range, Role, Source, Verdict } from '../../domain/meeting/assessment.ts';
import type { Answer, Meeting, Scorer } from '../../domain/meeting/meeting.ts';
import { shownSize } from '../../domain/meeting/quantity.ts';
import type { Points } from '../../domain/values/hundredths.ts';
import type { Complaint, Message } from '../../messages/index.ts';
import { capOn, mostOn } from '../../rubric/file/caps.ts';
import { asksOneFact, holds } from '../../rubric/file/condition.ts';
import { type Criterion, existsOn, pointsOutside, treatedOutside } from '../../rubric/file/criterion.ts';
import type { Occasion } from '../../rubric/file/occasion.ts';
import { unitOf } from '../../rubric/file/units.ts';
import { rangeOf, saysNotApplicable } from '../../rubric/methods/choose.ts';
import type { Decision, Option, Scoring, Surroundings } from '../../rubric/methods/scoring.ts';
import { conditionTold } from '../../rubric/methods/told.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { remember, rememberedOn } from './remembered.ts';

/** One meeting, scored with the answers of one scorer. */
export interface Setting {
  readonly rubric: Rubric;
  readonly meeting: Meeting;
  readonly scorer: Scorer;
  readonly occasion: Occasion;
}

/** What a line came to before its role and its cap: points as the rubric writes them, never negative. */
interface Scored {
  readonly verdict: Verdict;
  readonly source?: Source;
  readonly option?: string;
  /** Points that leave the scale together with the line. */
  readonly excluded?: Points;
}

type Result = Scored | { readonly conflict: Complaint };

const open = (range: Range, reason: Message): Verdict => ({
  outcome: 'not-assessed',
  awarded: null,
  range,
  reason,
});

/** The outcome of a decided line is named once its role and cap are known. */
const decided = (points: Points, reason: Message): Verdict => ({
  outcome: 'met',
  awarded: points,
  range: [points, points],
  reason,
});

const ofOption = ({ id, points, source }: Option, reason: Message, other?: Source): Scored => {
  const rests = other ?? source;
  return { verdict: decided(points, reason), option: id, ...(rests === undefined ? {} : { source: rests }) };
};

/** What a line counts that does not apply, by the treatment its rubric names. */
const outOfScope = (
  criterion: Criterion,
  most: Points,
  because: (treated: ReturnType<typeof treatedOutside>) => Message,
): Scored => {
  const counted = pointsOutside(criterion, most);
  const points = counted ?? 0;
  return {
    verdict: {
      outcome: 'not-applicable',
      awarded: points,
      range: [points, points],
      reason: because(treatedOutside(criterion, most)),
    },
    ...(counted === undefined ? { excluded: most } : {}),
  };
};

/** The line does not apply, by the facts or by what the unit said. While a fact is missing that may put the line out of scope, it stays open up to full marks. */
const outsideScope = (
  criterion: Criterion,
  meeting: Meeting,
  most: Points,
  answer: Answer | undefined,
  surroundings: Surroundings,
): Scored | undefined => {
  const { factName, factType } = surroundings;
  const rule = criterion.notApplicable;
  if (rule === undefined) return undefined;
  const truth = rule.when === undefined ? false : holds(rule.when, meeting);
  if (truth === true) {
    const { when } = rule;
    const measure = when?.measure;
    if (when !== undefined && !asksOneFact(when))
      return outOfScope(criterion, most, (treated) => ({
        code: 'not-applicable-when',
        args: { condition: conditionTold(when, surroundings), ...treated },
      }));
    return outOfScope(criterion, most, (treated) =>
      measure === undefined
        ? { code: 'not-applicable-kind', args: { kind: meeting.kind, ...treated } }
        : {
            code: 'not-applicable-facts',
            args: {
              fact: factName(measure),
              value: shownSize(meeting, measure),
              unit: unitOf(factType(measure)),
              ...treated,
            },
          },
    );
  }
  if (truth !== false)
    return {
      verdict: open([0, most], { code: 'facts-missing', args: { facts: truth.missing.map(factName) } }),
    };
  if (answer === undefined || !saysNotApplicable(answer)) return undefined;
  const claim = answer.reason ?? rule.claim ?? '';
  return outOfScope(criterion, most, (treated) => ({
    code: 'not-applicable-claimed',
    args: { claim, ...treated },
  }));
};

const unanswered = (scoring: Scoring): Scored => ({ verdict: open(scoring.range, { code: 'unanswered' }) });

const byAnswer = (scoring: Scoring, answer: Answer, appraised: boolean): Scored => {
  const option = scoring.choose(answer);
  return option === undefined
    ? unanswered(scoring)
    : ofOption(option, { code: appraised ? 'appraised' : 'answered', args: { label: option.label } });
};

/** What the facts decide; where they are too few, a judged line stays open between the answer and what the missing fact may force. */
const byFacts = (
  scoring: Scoring,
  decision: Decision,
  answer: Answer | undefined,
  appraised: boolean,
  { factName }: Surroundings,
): Result => {
  if ('conflict' in decision) return decision;
  if ('option' in decision) return ofOption(decision.option, decision.reason, decision.source);
  const counts = scoring.judged && decision.forced !== true;
  const chosen = counts && answer !== undefined ? scoring.choose(answer) : undefined;
  if (counts && chosen === undefined) return unanswered(scoring);
  const range = rangeOf(chosen === undefined ? decision.open : [chosen, ...decision.open]);
  if (answer !== undefined && chosen !== undefined && range[0] === range[1])
    return byAnswer(scoring, answer, appraised);
  // Two requirements, or two events, may wait for one fact.
  const facts = [...new Set(decision.missing)].map(factName);
  return { verdict: open(range, { code: 'facts-missing', args: { facts } }) };
};

/** The superior's answers laid over the unit's own; a meeting that nobody appraised has no appraised answers at all. */
const answerFor = (id: string, { meeting: { answers }, scorer }: Setting): Answer | undefined => {
  if (scorer === 'tu_cham') return answers.tu_cham.get(id);
  return answers.tham_dinh.get(id) ?? (answers.tham_dinh.size === 0 ? undefined : answers.tu_cham.get(id));
};

const score = (criterion: Criterion, scoring: Scoring, most: Points, setting: Setting): Result => {
  const { meeting, rubric } = setting;
  const answer = answerFor(criterion.id, setting);
  const outside = outsideScope(criterion, meeting, most, answer, rubric.surroundings);
  if (outside !== undefined) return outside;
  const appraised = isAppraised(criterion, setting);
  if (answer !== undefined && !scoring.judged) return byAnswer(scoring, answer, appraised);
  const decision = scoring.decide(meeting);
  if (decision !== undefined) return byFacts(scoring, decision, answer, appraised, rubric.surroundings);
  return answer === undefined ? unanswered(scoring) : byAnswer(scoring, answer, appraised);
};

const negative = (points: Points): Points => (points === 0 ? 0 : -points);

const outcomeOf = (role: Role, points: Points, most: Points): Outcome => {
  const full = role === 'diem_tru' ? 0 : most;
  if (points === full) return 'met';
  if (role === 'diem_tru') return points >= most ? 'unmet' : 'partial';
  return points === 0 ? 'unmet' : 'partial';
};

/** The verdict as the total takes it: cut at the cap of the occasion, and negative where it is a deduction. */
const inRole = (verdict: Verdict, { role }: Criterion, most: Points, { uncapped }: Scoring): Verdict => {
  const { awarded, outcome, range, reason } = verdict;
  const cut = (points: Points): Points => (uncapped === true ? points : Math.min(points, most));
  const signed = (points: Points): Points => (role === 'diem_tru' ? negative(cut(points)) : cut(points));
  const [lowest, highest] = range.map(signed);
  const ends: Range = [Math.min(lowest ?? 0, highest ?? 0), Math.max(lowest ?? 0, highest ?? 0)];
  if (awarded === null) return { ...verdict, range: ends };
  return {
    outcome: outcome === 'not-applicable' ? outcome : outcomeOf(role, cut(awarded), most),
    awarded: signed(awarded),
    range: ends,
    reason: cut(awarded) < awarded ? { code: 'capped', args: { reason, points: awarded, most } } : reason,
  };
};

/** A line that does not exist on this occasion. */
const absent: Scored = {
  verdict: { outcome: 'not-applicable', awarded: 0, range: [0, 0], reason: { code: 'not-on-occasion' } },
};

/** Recorded facts that the rubric wants printed beside the line. */
const shownFacts = ({ shown }: Criterion, { rubric, meeting }: Setting): Finding['shown'] =>
  shown.flatMap((id) => {
    const value = meeting.facts.get(id);
    return value === undefined ? [] : [{ name: rubric.surroundings.factName(id), value }];
  });

/** The element whose source the points rest on. */
const elementOf = (criterion: Criterion, verdict: Verdict, most: Points, occasion: Occasion) => {
  if (verdict.outcome === 'not-applicable') return criterion.notApplicable ?? criterion;
  const cap = capOn(criterion, occasion);
  return verdict.awarded !== null && verdict.awarded > most && cap !== undefined ? cap : criterion;
};

/** Whether the superior judged a line, and not the unit alone. */
const isAppraised = ({ id }: Criterion, { meeting, scorer }: Setting): boolean =>
  scorer === 'tham_dinh' && meeting.answers.tham_dinh.has(id);

/** Scores one line of the rubric: its points, with the reason and the source, or what stands in the way. */
export const findingOf = (
  criterion: Criterion,
  setting: Setting,
): Finding | { readonly conflict: Complaint } => {
  const answer = answerFor(criterion.id, setting);
  const line = rememberedOn(setting.rubric, setting.occasion, isAppraised(criterion, setting)).get(criterion);
  if (line === undefined || answer?.reason !== undefined) return madeFinding(criterion, setting);
  const before = line.get(answer?.result);
  if (before !== undefined) return before;
  const made = madeFinding(criterion, setting);
  if (!('conflict' in made)) remember(line, answer?.result, made);
  return made;
};

const madeFinding = (criterion: Criterion, setting: Setting): Finding | { readonly conflict: Complaint } => {
  const { rubric, occasion } = setting;
  const scoring = rubric.scorings.get(criterion.id);
  if (scoring === undefined) throw new Error(`criterion ${criterion.id} has no scoring`);
  const exists = existsOn(criterion, occasion);
  const most = exists ? mostOn(criterion, occasion) : 0;
  const scored = exists ? score(criterion, scoring, most, setting) : absent;
  if ('conflict' in scored) return scored;
  const { verdict, source, option, excluded = 0 } = scored;
  return {
    criterion: criterion.id,
    title: criterion.name,
    role: criterion.role,
    possible: criterion.role === 'diem_tru' ? 0 : most - excluded,
    excluded,
    ...inRole(verdict, criterion, most, scoring),
    option: option ?? null,
    given: answerFor(criterion.id, setting)?.reason ?? null,
    source: source ?? rubric.surroundings.source(elementOf(criterion, verdict, most, occasion)),
    readings: criterion.readings,
    shown: shownFacts(criterion, setting),
  };
};
