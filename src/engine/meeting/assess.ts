import type { Assessment, Classification, Finding, Range } from '../../domain/meeting/assessment.ts';
import type { Meeting, Scorer } from '../../domain/meeting/meeting.ts';
import type { Complaint } from '../../messages/index.ts';
import { withDerived } from '../../rubric/facts/derive.ts';
import { occasionOf } from '../../rubric/file/occasion.ts';
import { voteResult } from '../../rubric/meeting/vote.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Classified, classify, possibleBands } from './classify.ts';
import type { Sheet } from './demands.ts';
import { findingOf, type Setting } from './line.ts';
import { groupResult, totalsOf } from './totals.ts';

/** A meeting that its rubric cannot score, with what stands in the way. */
export interface Unscorable {
  readonly conflicts: readonly Complaint[];
}

type Found = { readonly findings: readonly Finding[]; readonly conflicts: readonly Complaint[] };

const findingsFor = (criteria: readonly Parameters<typeof findingOf>[0][], setting: Setting): Found => {
  const findings: Finding[] = [];
  const conflicts: Complaint[] = [];
  for (const criterion of criteria) {
    const finding = findingOf(criterion, setting);
    if ('conflict' in finding) conflicts.push(finding.conflict);
    else findings.push(finding);
  }
  return { findings, conflicts };
};

/** The band that the competent committee set instead; it must start from the band that the rubric gives. */
const overridden = (classified: Classified, { rubric, meeting: { override } }: Setting): Classified => {
  if (override === undefined || !('classification' in classified)) return classified;
  const computed = classified.classification;
  if (computed === null || rubric.file.override === undefined) return classified;
  if (override.from !== computed.band)
    return {
      conflict: { code: 'override-differs', args: { written: override.from, computed: computed.band } },
    };
  const band = rubric.file.bands.find(({ id }) => id === override.given);
  const classification: Classification = {
    band: override.given,
    title: band?.name ?? override.given,
    reason: {
      code: 'band-overridden',
      args: {
        ...override,
        from: computed.title,
        given: band?.name ?? override.given,
        because: computed.reason,
      },
    },
    source: rubric.surroundings.source(rubric.file.override),
    computed: { band: computed.band, title: computed.title },
  };
  return { classification };
};

const bandOf = (sheet: Sheet, total: number | null, setting: Setting): Classified =>
  total === null ? { classification: null } : overridden(classify(sheet, total), setting);

/** How results name the rubric that they rest on. */
export const referenceOf = ({ file, sha256, deviations }: Rubric): Assessment['rubric'] => ({
  id: file.rubric,
  version: file.inForce.from,
  sha256,
  title: file.name,
  partial: file.status === 'mot_phan',
  deviations,
});

const bandsStillPossible = (
  classification: Classification | null,
  sheet: Sheet,
  range: Range,
): readonly string[] => (classification === null ? possibleBands(sheet, range) : [classification.band]);

/** Scores one checked meeting: every line of the rubric becomes a finding, and the findings make the total and the band. */
export const assess = (
  rubric: Rubric,
  recorded: Meeting,
  scorer: Scorer = 'tu_cham',
): Assessment | Unscorable => {
  const { file, surroundings } = rubric;
  const meeting = withDerived(recorded, file);
  const occasion = occasionOf(meeting);
  const setting: Setting = { rubric, meeting, scorer, occasion };
  const scored = file.groups.map((group) => ({ group, ...findingsFor(group.criteria, setting) }));
  const conflicts = scored.flatMap((one) => one.conflicts);
  if (conflicts.length > 0) return { conflicts };
  const results = scored.map(({ group, findings }) => groupResult(group, findings, occasion, rubric));
  const groups = results.map(({ group }) => group);
  const totals = totalsOf(rubric, groups);
  if (totals === null) return { conflicts: [{ code: 'nothing-to-score' }] };
  const sheet: Sheet = { rubric, meeting, groups };
  const classified = bandOf(sheet, totals.total, setting);
  if ('conflict' in classified) return { conflicts: [classified.conflict] };
  const classification = 'classification' in classified ? classified.classification : null;
  const { vote } = meeting;
  return {
    unit: meeting.unit,
    date: meeting.date,
    kind: meeting.kind,
    ...(meeting.unitKind === undefined ? {} : { unitKind: meeting.unitKind }),
    rubric: referenceOf(rubric),
    scorer,
    ...(scorer === 'tham_dinh' && meeting.answers.tham_dinh.size === 0 ? { unappraised: true as const } : {}),
    facts: meeting.facts,
    ...(meeting.derived === undefined ? {} : { derived: meeting.derived }),
    groups,
    possible: file.total,
    range: totals.range,
    total: totals.total,
    adjustments: [...results.flatMap(({ adjustments }) => adjustments), ...totals.adjustments],
    classification,
    awaits: 'awaits' in classified ? classified.awaits.map(surroundings.factName) : [],
    possibleBands: bandsStillPossible(classification, sheet, totals.range),
    ...(meeting.record === undefined ? {} : { record: meeting.record }),
    vote: vote === undefined ? null : voteResult(vote, meeting.facts, file.vote, surroundings),
    readings: file.readings,
  };
};
