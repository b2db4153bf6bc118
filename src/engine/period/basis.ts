import type {
  Assessment,
  Deviation,
  Finding,
  Mark,
  Reading,
  Source,
} from '../../domain/meeting/assessment.ts';
import { type FirstMet, gatherMet, type Place } from './first-met.ts';

/** A document that points rest on, and how it is known. */
export interface BasisDocument {
  readonly name: string;
  readonly mark: Mark;
}

/** What scored sheets rest on together: the documents, and everything that is a proposal rather than a text. Plain data, which is added up in any order. */
export interface Basis {
  readonly findings: number;
  /** How many of the findings rest on a line that is a proposal. */
  readonly proposedFindings: number;
  readonly partialRubric: boolean;
  readonly proposedBands: boolean;
  readonly documents: FirstMet<BasisDocument>;
  readonly deviations: FirstMet<Deviation>;
  /** Criteria that are proposals, and criteria that are read as proposed. */
  readonly proposed: FirstMet<string>;
  readonly read: FirstMet<string>;
  /** Readings proposed for a rubric as a whole. */
  readonly whole: FirstMet<Reading>;
}

/** Adds up what sheets rest on, one after another and in any order. */
export const gatherBasis = () => {
  let [findings, proposedFindings, partialRubric, proposedBands] = [0, 0, false, false];
  const documents = gatherMet<BasisDocument>();
  const deviations = gatherMet<Deviation>();
  const [proposed, read] = [gatherMet<string>(), gatherMet<string>()];
  const whole = gatherMet<Reading>();

  /** The first sheet that rests on a source: an element of the law has one, and all sheets share it. */
  const firstOn = new WeakMap<Source, number>();

  const addSource = (source: Source, at: Place): void => {
    const [sheet] = at;
    if ((firstOn.get(source) ?? Number.POSITIVE_INFINITY) <= sheet) return;
    const { document: name, documentMark: mark } = source;
    documents.meet(`${mark} ${name}`, at, { name, mark });
    firstOn.set(source, sheet);
  };

  const addFinding = ({ source, readings, criterion }: Finding, at: Place): void => {
    findings += 1;
    addSource(source, at);
    if (source.mark === 'de_xuat') {
      proposed.meet(criterion, at, criterion);
      proposedFindings += 1;
    }
    if (readings.some(({ mark }) => mark === 'de_xuat')) read.meet(criterion, at, criterion);
  };

  return {
    /** Takes in a scored sheet by its place among the inputs. */
    add: (sheet: number, assessment: Assessment): void => {
      let part = 0;
      const here = (): Place => {
        part += 1;
        return [sheet, part];
      };
      const { rubric, groups, classification, readings } = assessment;
      partialRubric ||= rubric.partial;
      for (const one of rubric.deviations) deviations.meet(JSON.stringify(one), here(), one);
      for (const group of groups) {
        addSource(group.source, here());
        for (const finding of group.findings) addFinding(finding, here());
      }
      if (classification !== null) {
        addSource(classification.source, here());
        proposedBands ||= classification.computed === undefined && classification.source.mark === 'de_xuat';
      }
      for (const one of readings)
        if (one.mark === 'de_xuat') whole.meet(JSON.stringify([one.question, one.chosen]), here(), one);
    },
    join: (other: Basis): void => {
      findings += other.findings;
      proposedFindings += other.proposedFindings;
      partialRubric ||= other.partialRubric;
      proposedBands ||= other.proposedBands;
      documents.join(other.documents);
      deviations.join(other.deviations);
      proposed.join(other.proposed);
      read.join(other.read);
      whole.join(other.whole);
    },
    basis: (): Basis => ({
      ...{ findings, proposedFindings, partialRubric, proposedBands },
      documents: documents.met(),
      deviations: deviations.met(),
      proposed: proposed.met(),
      read: read.met(),
      whole: whole.met(),
    }),
  };
};

/** What some assessments rest on together, in their order. */
export const basisOf = (assessments: readonly Assessment[]): Basis => {
  const { add, basis } = gatherBasis();
  for (const [index, assessment] of assessments.entries()) add(index, assessment);
  return basis();
};
