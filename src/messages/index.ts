import { complaints } from './complaints/index.ts';
import { type Nested, reasons } from './reasons/index.ts';
import type { Advice } from './words/advice.ts';
import type { Medium } from './words/medium.ts';

export { type Advice, withoutProgram } from './words/advice.ts';
export type { Ends, FactName, Unit } from './words/format.ts';
export type { Medium } from './words/medium.ts';

type Coded<Catalogue extends Readonly<Record<string, (...args: never[]) => unknown>>> = {
  readonly [Code in keyof Catalogue]: Parameters<Catalogue[Code]>[0] extends undefined
    ? { readonly code: Code }
    : { readonly code: Code; readonly args: Parameters<Catalogue[Code]>[0] };
}[keyof Catalogue];

/** A sentence by its code and arguments; the words are chosen when it is said. */
export type Message = Coded<typeof reasons>;

/** A complaint by its code and arguments. */
export type Complaint = Coded<typeof complaints>;

type Sentence = (args: unknown, say: (message: Nested) => string) => string;

/** The sentence of a message. */
export const say = (message: Nested): string => {
  // A sentence inside a sentence has lost the type of its arguments; where it was chosen, the type Message held it.
  const sentence = (reasons as unknown as Readonly<Record<string, Sentence>>)[message.code];
  return sentence === undefined ? message.code : sentence(message.args, say);
};

/** What each complaint that says more than its code is given. */
type ArgsOf = {
  readonly [Code in Extract<Complaint, { readonly args: unknown }>['code']]: Parameters<
    (typeof complaints)[Code]
  >[0];
};

type Telling<Code extends keyof ArgsOf> = {
  readonly [One in Code]: { readonly code: One; readonly args: ArgsOf[One] };
}[Code];

const counsels: {
  readonly [Code in keyof ArgsOf]: (
    args: ArgsOf[Code],
    say: (message: Nested) => string,
    medium: Medium,
  ) => Advice;
} = complaints;

const counsel = <Code extends keyof ArgsOf>({ code, args }: Telling<Code>, medium: Medium): Advice =>
  counsels[code](args, say, medium);

/** What is wrong and what to do, for a complaint about something that is written in text or in cells. */
export const advise = (complaint: Complaint, medium: Medium = 'text'): Advice =>
  'args' in complaint ? counsel(complaint, medium) : complaints[complaint.code](undefined, say, medium);
