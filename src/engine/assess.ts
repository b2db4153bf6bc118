import type {
  Assessment,
  Finding,
  GroupResult,
  Outcome,
  Range,
  Source,
  Verdict,
} from '../domain/assessment.ts';
import { type Points, sum } from '../domain/hundredths.ts';
import type { Answer, Meeting, Scorer } from '../domain/meeting.ts';
import type { Complaint, Message } from '../messages/index.ts';
import { rangeOf, saysNotApplicable } from '../rubric/choose.ts';
import { holds } from '../rubric/condition.ts';
import type { Criterion } from '../rubric/methods/index.ts';
import type { Group, Rubric } from '../rubric/rubric.ts';
import type { Decision, Scoring, Surroundings } from '../rubric/scoring.ts';
import { classify, possibleBands } from './classify.ts';

/** A meeting that its rubric cannot score, with what stands in the way. */
export interface Unscorable {
  readonly conflicts: readonly Complaint[];
}

type Scored = { readonly verdict: Verdict; readonly source?: Source } | { readonly conflict: Complaint };

const outcomeOf = (awarded: Points, possible: Points): Outcome =>
  awarded === possible ? 'met' : awarded === 0 ? 'unmet' : 'partial';

const awarded = (points: Points, possible: Points, reason: Message): Verdict => ({
  outcome: outcomeOf(points, possible),
  awarded: points,
  range: [points, points],
  reason,
});

const open = (range: Range, reason: Message): Verdict => ({
  outcome: 'not-assessed',
  awarded: null,
  range,
  reason,
});

const notApplicable = (points: Points, reason: Message): Verdict => ({
  outcome: 'not-applicable',
  awarded: points,
  range: [points, points],
  reason,
});

/** The line does not apply, by the facts or by what the unit said; the rubric names what that counts. While a fact is missing that may put the line out of scope, it stays open up to full marks. */
const outsideScope = (
  criterion: Criterion,
  meeting: Meeting,
  answer: Answer | undefined,
  { factName }: Surroundings,
): Scored | undefined => {
  const rule = criterion.notApplicable;
  if (rule === undefined) return undefined;
  const { points } = criterion;
  const truth = rule.when === undefined ? false : holds(rule.when, meeting);
  if (truth === true) {
    const measure = rule.when?.measure;
    const reason: Message =
      measure === undefined
        ? { code: 'not-applicable-kind', args: { kind: meeting.kind, points } }
        : { code: 'not-applicable-facts', args: { fact: factName(measure), points } };
    return { verdict: notApplicable(points, reason) };
  }
  if (truth !== false) {
    const reason: Message = { code: 'facts-missing', args: { facts: [factName(truth.missing)] } };
    return { verdict: open([0, points], reason) };
  }
  if (answer === undefined || !saysNotApplicable(answer)) return undefined;
  return {
    verdict: notApplicable(points, {
      code: 'not-applicable-claimed',
      args: { claim: answer.reason ?? rule.claim ?? '', points },
    }),
  };
};

const unanswered = (scoring: Scoring): Scored => ({ verdict: open(scoring.range, { code: 'unanswered' }) });

const byAnswer = (scoring: Scoring, possible: Points, answer: Answer, appraised: boolean): Scored => {
  const option = scoring.choose(answer);
  if (option === undefined) return unanswered(scoring);
  const reason: Message = { code: appraised ? 'appraised' : 'answered', args: { label: option.label } };
  return withSource(awarded(option.points, possible, reason), option.source);
};

const withSource = (verdict: Verdict, source: Source | undefined): Scored =>
  source === undefined ? { verdict } : { verdict, source };

/** What the facts decide; where they are too few, a judged line stays open between the answer and what the missing fact may force. */
const byFacts = (
  scoring: Scoring,
  possible: Points,
  decision: Decision,
  answer: Answer | undefined,
  appraised: boolean,
  { factName }: Surroundings,
): Scored => {
  if ('conflict' in decision) return decision;
  if ('option' in decision) {
    const { option, reason } = decision;
    return withSource(awarded(option.points, possible, reason), decision.source ?? option.source);
  }
  const counts = scoring.judged && decision.forced !== true;
  const chosen = counts && answer !== undefined ? scoring.choose(answer) : undefined;
  if (counts && chosen === undefined) return unanswered(scoring);
  const range = rangeOf(chosen === undefined ? decision.open : [chosen, ...decision.open]);
  if (answer !== undefined && chosen !== undefined && range[0] === range[1])
    return byAnswer(scoring, possible, answer, appraised);
  return { verdict: open(range, { code: 'facts-missing', args: { facts: decision.missing.map(factName) } }) };
};

interface Setting {
  readonly rubric: Rubric;
  readonly meeting: Meeting;
  readonly scorer: Scorer;
}

/** The superior's answers laid over the unit's own; a meeting that nobody appraised has no appraised answers at all. */
const answerFor = (id: string, { meeting: { answers }, scorer }: Setting): Answer | undefined => {
  if (scorer === 'tu_cham') return answers.tu_cham.get(id);
  return answers.tham_dinh.get(id) ?? (answers.tham_dinh.size === 0 ? undefined : answers.tu_cham.get(id));
};

const score = (criterion: Criterion, scoring: Scoring, setting: Setting): Scored => {
  const { meeting, rubric, scorer } = setting;
  const answer = answerFor(criterion.id, setting);
  const outside = outsideScope(criterion, meeting, answer, rubric.surroundings);
  if (outside !== undefined) return outside;
  const appraised = scorer === 'tham_dinh' && meeting.answers.tham_dinh.has(criterion.id);
  if (answer !== undefined && !scoring.judged) return byAnswer(scoring, criterion.points, answer, appraised);
  const decision = scoring.decide(meeting);
  if (decision !== undefined)
    return byFacts(scoring, criterion.points, decision, answer, appraised, rubric.surroundings);
  return answer === undefined ? unanswered(scoring) : byAnswer(scoring, criterion.points, answer, appraised);
};

/** Recorded facts that the rubric wants printed beside the line. */
const shownFacts = ({ shown }: Criterion, { rubric, meeting }: Setting): Finding['shown'] =>
  shown.flatMap((id) => {
    const value = meeting.facts.get(id);
    return value === undefined ? [] : [{ name: rubric.surroundings.factName(id), value }];
  });

const findingOf = (criterion: Criterion, setting: Setting): Finding | { readonly conflict: Complaint } => {
  const scoring = setting.rubric.scorings.get(criterion.id);
  if (scoring === undefined) throw new Error(`criterion ${criterion.id} has no scoring`);
  const scored = score(criterion, scoring, setting);
  if ('conflict' in scored) return scored;
  const { verdict, source } = scored;
  const na = verdict.outcome === 'not-applicable' ? criterion.notApplicable : undefined;
  return {
    criterion: criterion.id,
    title: criterion.name,
    possible: criterion.points,
    outcome: verdict.outcome,
    awarded: verdict.awarded,
    range: verdict.range,
    reason: verdict.reason,
    given: answerFor(criterion.id, setting)?.reason ?? null,
    source: source ?? setting.rubric.surroundings.source(na ?? criterion),
    readings: criterion.readings,
    shown: shownFacts(criterion, setting),
  };
};

const sumAwarded = (findings: readonly Finding[]): Points | null => {
  let total = 0;
  for (const { awarded } of findings) {
    if (awarded === null) return null;
    total += awarded;
  }
  return total;
};

const groupOf = (group: Group, findings: readonly Finding[], { source }: Surroundings): GroupResult => ({
  id: group.id,
  title: group.name,
  possible: group.points,
  source: source(group),
  awarded: sumAwarded(findings),
  findings,
});

/** Scores one checked meeting: every line of the rubric becomes a finding, and the findings make the total and the band. */
export const assess = (
  rubric: Rubric,
  meeting: Meeting,
  scorer: Scorer = 'tu_cham',
): Assessment | Unscorable => {
  const { file, sha256 } = rubric;
  const setting: Setting = { rubric, meeting, scorer };
  const conflicts: Complaint[] = [];
  const groups = file.groups.map((group) => {
    const findings: Finding[] = [];
    for (const criterion of group.criteria) {
      const finding = findingOf(criterion, setting);
      if ('conflict' in finding) conflicts.push(finding.conflict);
      else findings.push(finding);
    }
    return groupOf(group, findings, rubric.surroundings);
  });
  if (conflicts.length > 0) return { conflicts };
  const findings = groups.flatMap((group) => group.findings);
  const total = sumAwarded(findings);
  const range: Range = [
    sum(findings.map((finding) => finding.range[0])),
    sum(findings.map((finding) => finding.range[1])),
  ];
  const classification = total === null ? null : classify(file, total, findings);
  return {
    unit: meeting.unit,
    date: meeting.date,
    kind: meeting.kind,
    rubric: {
      id: file.rubric,
      version: file.inForce.from,
      sha256,
      title: file.name,
      partial: file.status === 'mot_phan',
    },
    scorer,
    facts: meeting.facts,
    groups,
    possible: file.total,
    range,
    total,
    classification,
    possibleBands: classification === null ? possibleBands(file, range, findings) : [classification.band],
    readings: file.readings,
  };
};
