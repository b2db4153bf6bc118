import { type Assessment, findingsOf, type Reading } from '../domain/assessment.ts';
import { labels } from '../messages/labels.ts';
import { type Block, gap, text } from './report.ts';

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** Readings that are proposals, question and answer. */
export const proposedReadings = (readings: readonly Reading[]): readonly string[] =>
  readings
    .filter(({ mark }) => mark === 'de_xuat')
    .map(({ question, chosen }) => labels.readWhole(question, chosen));

/** Notes on everything that a result takes from a proposal rather than from a text: lines, bands and readings. */
export const proposalNotes = (assessments: readonly Assessment[]): readonly string[] => {
  const findings = assessments.flatMap(findingsOf);
  const proposed = unique(
    findings.filter(({ source }) => source.mark === 'de_xuat').map(({ criterion }) => criterion),
  );
  const read = unique(
    findings
      .filter(({ readings }) => readings.some(({ mark }) => mark === 'de_xuat'))
      .map(({ criterion }) => criterion),
  );
  const whole = unique(assessments.flatMap(({ readings }) => proposedReadings(readings)));
  const all = findings.length > 0 && findings.every(({ source }) => source.mark === 'de_xuat');
  const bands = assessments.some(
    ({ classification }) =>
      classification?.computed === undefined && classification?.source.mark === 'de_xuat',
  );
  return [
    ...(assessments.some(({ rubric }) => rubric.partial) ? [labels.partialRubric] : []),
    ...unique(assessments.flatMap(({ rubric }) => rubric.deviations.map((one) => labels.deviationNote(one)))),
    ...(proposed.length === 0 ? [] : [labels.proposedLines(proposed, all)]),
    ...(bands ? [labels.proposedBands] : []),
    ...(read.length === 0 ? [] : [labels.readLines(read)]),
    ...whole,
  ];
};

/** The documents that the points rest on, each with how it is known. */
export const sourcesLine = (assessments: readonly Assessment[]): string => {
  const sources = assessments.flatMap(({ groups, classification }) => [
    ...groups.flatMap((group) => [group.source, ...group.findings.map(({ source }) => source)]),
    ...(classification === null ? [] : [classification.source]),
  ]);
  return labels.sources(
    unique(sources.map(({ document, documentMark }) => labels.knownDocument(document, documentMark))),
  );
};

export const noteBlocks = (notes: readonly string[]): readonly Block[] =>
  notes.length === 0 ? [] : [gap, ...notes.map((note) => text(note, 'muted'))];
