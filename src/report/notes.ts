import { type Assessment, findingsOf } from '../domain/assessment.ts';
import { labels } from '../messages/labels.ts';
import { type Block, gap, text } from './report.ts';

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

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
  const whole = unique(
    assessments.flatMap(({ readings }) =>
      readings.filter(({ mark }) => mark === 'de_xuat').map(({ chosen }) => chosen),
    ),
  );
  const all = findings.length > 0 && findings.every(({ source }) => source.mark === 'de_xuat');
  const bands = assessments.some(({ classification }) => classification?.source.mark === 'de_xuat');
  return [
    ...(assessments.some(({ rubric }) => rubric.partial) ? [labels.partialRubric] : []),
    ...(proposed.length === 0 ? [] : [labels.proposedLines(proposed, all)]),
    ...(bands ? [labels.proposedBands] : []),
    ...(read.length === 0 ? [] : [labels.readLines(read)]),
    ...whole.map(labels.readWhole),
  ];
};

/** The documents that the points rest on, each with how sure it is. */
export const sourcesLine = (assessments: readonly Assessment[]): string =>
  labels.sources(
    unique(
      assessments
        .flatMap(findingsOf)
        .map(({ source }) => labels.sourceWithMark(source.document, source.documentMark)),
    ),
  );

export const noteBlocks = (notes: readonly string[]): readonly Block[] =>
  notes.length === 0 ? [] : [gap, ...notes.map((note) => text(note, 'muted'))];
