import type { Assessment, findingsOf } from '../../domain/meeting/assessment.ts';
import { labels } from '../../messages/labels/index.ts';
import { proposedReadings } from './notes.ts';

/** What results rest on, gathered one assessment after another so that none of them need be kept: the documents, and everything that is a proposal rather than a text. */
export interface Basis {
  readonly add: (assessment: Assessment) => void;
  /** Takes in what the results of another workspace rest on. */
  readonly addPublished: (result: {
    readonly notes: readonly string[];
    readonly documents: readonly string[];
  }) => void;
  readonly isEmpty: () => boolean;
  /** Notes on lines, bands and readings that are proposals. */
  readonly notes: () => readonly string[];
  /** The documents that the points rest on, each with how it is known. */
  readonly sources: () => string;
  readonly documents: () => readonly string[];
}

export const makeBasis = (): Basis => {
  const documents = new Set<string>();
  const deviations = new Set<string>();
  const proposed = new Set<string>();
  const read = new Set<string>();
  const whole = new Set<string>();
  const published = new Set<string>();
  let findings = 0;
  let proposedFindings = 0;
  let partial = false;
  let bands = false;
  let count = 0;

  const addFinding = ({ source, readings, criterion }: ReturnType<typeof findingsOf>[number]): void => {
    findings += 1;
    documents.add(labels.knownDocument(source.document, source.documentMark));
    if (source.mark === 'de_xuat') {
      proposed.add(criterion);
      proposedFindings += 1;
    }
    if (readings.some(({ mark }) => mark === 'de_xuat')) read.add(criterion);
  };

  const add = (assessment: Assessment): void => {
    const { rubric, groups, classification, readings } = assessment;
    count += 1;
    partial ||= rubric.partial;
    for (const one of rubric.deviations) deviations.add(labels.deviationNote(one));
    for (const group of groups) {
      documents.add(labels.knownDocument(group.source.document, group.source.documentMark));
      for (const finding of group.findings) addFinding(finding);
    }
    if (classification !== null) {
      const { source, computed } = classification;
      documents.add(labels.knownDocument(source.document, source.documentMark));
      bands ||= computed === undefined && source.mark === 'de_xuat';
    }
    for (const note of proposedReadings(readings)) whole.add(note);
  };

  const ownNotes = (): readonly string[] => [
    ...(partial ? [labels.partialRubric] : []),
    ...deviations,
    ...(proposed.size === 0 ? [] : [labels.proposedLines([...proposed], proposedFindings === findings)]),
    ...(bands ? [labels.proposedBands] : []),
    ...(read.size === 0 ? [] : [labels.readLines([...read])]),
    ...whole,
  ];

  return {
    add,
    addPublished: ({ notes, documents: others }) => {
      for (const note of notes) published.add(note);
      for (const document of others) documents.add(document);
    },
    isEmpty: () => count === 0 && documents.size === 0,
    notes: () => [...new Set([...ownNotes(), ...published])],
    sources: () => labels.sources([...documents]),
    documents: () => [...documents],
  };
};

/** What some assessments rest on together. */
export const basisOf = (assessments: readonly Assessment[]): Basis => {
  const basis = makeBasis();
  for (const assessment of assessments) basis.add(assessment);
  return basis;
};
