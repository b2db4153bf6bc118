import type { Entries } from '../sheet/entries.ts';
import type { Choice, Field } from '../sheet/fields.ts';

/** One question of an interview. */
export interface Question extends Field {
  /** The heading that it stands under. */
  readonly section: string;
  /** What may be typed, shown a line each; too long a list is told when a person asks. */
  readonly listed?: readonly string[];
  /** What is told of it when a person asks: on what it rests, and what else may be said. */
  readonly more?: readonly string[];
  /** Whether nothing but one of the choices will do. */
  readonly strict?: boolean;
  /** Whether the interview cannot go on without it. */
  readonly required?: boolean;
  /** What is taken where nothing is answered. */
  readonly usual?: string;
  /** Whether it is a question of the interview and no part of what is filled in. */
  readonly aside?: boolean;
}

/** What is to be asked, and what answers are held against. All of it follows from what is entered. */
export interface Plan {
  /** What is asked while so much is entered, in order. */
  readonly questions: (entries: Entries) => readonly Question[];
  /** Why a text cannot stand in a field, a sentence each. */
  readonly refused: (entries: Entries, field: string, text: string) => readonly string[];
  /** What the entries say against each other, a sentence each. */
  readonly against: (entries: Entries) => readonly string[];
  /** What else should be looked at before the end. */
  readonly noticed: (entries: Entries) => readonly string[];
  /** The entries with one more. */
  readonly enter: (entries: Entries, field: string, text: string) => Entries;
  /** Whether everything is shown again before the end. */
  readonly reviews: boolean;
}

/** A plan that asks a few things one after another, and nothing of one against another. */
export const plainPlan = (more: Pick<Plan, 'questions' | 'refused'> & Partial<Plan>): Plan => ({
  against: () => [],
  noticed: () => [],
  enter: (entries, field, text) => new Map([...entries, [field, text]]),
  reviews: false,
  ...more,
});

/** The words for what is entered. */
export const wordsFor = (choices: readonly Choice[] | undefined, text: string): string =>
  choices?.find(({ value }) => value === text)?.title ?? text.split('\n').join('; ');
