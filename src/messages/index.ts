import { complaints } from './complaints/index.ts';
import { type Nested, reasons } from './reasons/index.ts';
import type { Advice } from './words/advice.ts';
import type { Medium } from './words/medium.ts';

export type { Advice } from './words/advice.ts';
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
type Counsel = (args: unknown, say: (message: Nested) => string, medium: Medium) => Advice;

/** The sentence of a message. */
export const say = (message: Nested): string => {
  // TypeScript cannot follow that the code selects the type of the arguments; the type Message does.
  const sentence = (reasons as unknown as Readonly<Record<string, Sentence>>)[message.code];
  return sentence === undefined ? message.code : sentence(message.args, say);
};

/** What is wrong and what to do, for a complaint about something that is written in text or in cells. */
export const advise = (complaint: Complaint, medium: Medium = 'text'): Advice => {
  // The same as above: the code selects the type of the arguments.
  const counsel = complaints[complaint.code] as unknown as Counsel;
  return counsel('args' in complaint ? complaint.args : undefined, say, medium);
};
