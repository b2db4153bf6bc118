import type { Flaw, Problem } from '../../../domain/problem/problem.ts';
import type { Day } from '../../../domain/values/day.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { AnnualRule } from '../../../rubric/file/annual-rule.ts';
import type { Obligations } from '../../../rubric/file/obligations.ts';
import type { RatingLaw } from '../../../rubric/file/rating-law.ts';
import type { LawFile } from '../../../rubric/law-file.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import type { Document } from '../../document/document.ts';

/** One dated file of the law: a rubric, an annual rule, obligations, or a regulation on the annual rating of organisations. */
export type Law =
  | { readonly kind: 'rubric'; readonly id: string; readonly path: string; readonly rubric: Rubric }
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly path: string;
      readonly rule: AnnualRule;
      readonly sha256: string;
    }
  | {
      readonly kind: 'obligations';
      readonly id: string;
      readonly path: string;
      readonly obligations: Obligations;
      readonly sha256: string;
    }
  | {
      readonly kind: 'rating';
      readonly id: string;
      readonly path: string;
      readonly ratingLaw: RatingLaw;
      readonly sha256: string;
    };

const kindComplaints = {
  rubric: 'is-a-rubric',
  rule: 'is-a-rule',
  obligations: 'is-obligations',
  rating: 'is-a-rating-law',
} as const satisfies Readonly<Record<Law['kind'], Complaint['code']>>;

/** What a law is instead of what was asked for. */
export const otherKind = ({ kind, id }: Pick<Law, 'kind' | 'id'>): Complaint => ({
  code: kindComplaints[kind],
  args: { id },
});

export type LawRead = { readonly law: Law } | { readonly problems: readonly Problem[] };

/** A file of the law before it is checked, for another that extends it: `null` where there is none, and `circle` where it is itself waiting for that other one. */
export type FindLaw = (id: string, version: Day) => LawText | 'circle' | null;

/** The text of a version, and the law that was read from it. */
export interface LawText {
  /** Read when it is first asked for. */
  readonly document: () => Document;
  readonly law: LawRead;
}

/** What was read of a file, before it is proven: its id and the hash of its content besides. */
export type Draft = LawFile & { readonly id: string; readonly sha256: string };

/** Says what does not hold across the parts of a file; nothing where it need not be proven. */
export type Prove = (draft: Draft) => readonly Flaw[];

/** A law that is ready for scoring, as the proof takes it. */
export const fileOf = (law: Law): LawFile => {
  switch (law.kind) {
    case 'rubric':
      return { kind: 'rubric', file: law.rubric.file };
    case 'rule':
      return { kind: 'rule', file: law.rule };
    case 'obligations':
      return { kind: 'obligations', file: law.obligations };
    case 'rating':
      return { kind: 'rating', file: law.ratingLaw };
  }
};

export const hashOf = (law: Law): string => (law.kind === 'rubric' ? law.rubric.sha256 : law.sha256);

/** Its file, with the days on which it is in force. */
export const inForceOf = (law: Law) => fileOf(law).file;
