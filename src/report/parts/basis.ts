import type { Assessment } from '../../domain/meeting/assessment.ts';
import { type Basis as Summed, basisOf as sumOf } from '../../engine/period/basis.ts';
import { inOrder } from '../../engine/period/first-met.ts';
import { labels } from '../../messages/labels/index.ts';
import { proposedReadings } from './notes.ts';

/** What results rest on, in words: the documents, and everything that is a proposal rather than a text. */
export interface Basis {
  readonly isEmpty: () => boolean;
  /** Notes on lines, bands and readings that are proposals. */
  readonly notes: () => readonly string[];
  /** The documents that the points rest on, each with how it is known. */
  readonly sources: () => string;
  readonly documents: () => readonly string[];
}

/** The same as another workspace published it of its results. */
export interface PublishedBasis {
  readonly notes: readonly string[];
  readonly documents: readonly string[];
}

const notesOf = (basis: Summed): readonly string[] => {
  const [proposed, read] = [inOrder(basis.proposed), inOrder(basis.read)];
  return [
    ...(basis.partialRubric ? [labels.partialRubric] : []),
    ...inOrder(basis.deviations).map((one) => labels.deviationNote(one)),
    ...(proposed.length === 0
      ? []
      : [labels.proposedLines(proposed, basis.proposedFindings === basis.findings)]),
    ...(basis.proposedBands ? [labels.proposedBands] : []),
    ...(read.length === 0 ? [] : [labels.readLines(read)]),
    ...proposedReadings(inOrder(basis.whole)),
  ];
};

/** Puts a basis into words, and behind it what others published. */
export const basisWords = (basis: Summed, others: readonly PublishedBasis[] = []): Basis => {
  const own = inOrder(basis.documents).map(({ name, mark }) => labels.knownDocument(name, mark));
  const documents = [...new Set([...own, ...others.flatMap((one) => one.documents)])];
  const notes = [...new Set([...notesOf(basis), ...others.flatMap((one) => one.notes)])];
  return {
    isEmpty: () => documents.length === 0,
    notes: () => notes,
    sources: () => labels.sources(documents),
    documents: () => documents,
  };
};

/** What some assessments rest on together. */
export const basisOf = (assessments: readonly Assessment[]): Basis => basisWords(sumOf(assessments));
