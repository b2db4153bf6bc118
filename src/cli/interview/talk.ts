import { begin, hear, type State, shown } from '../../forms/interview/interview.ts';
import type { Plan } from '../../forms/interview/plan.ts';
import type { Entries } from '../../forms/sheet/entries.ts';
import { interview as words } from '../../messages/words/interview.ts';
import { wrap } from '../../render/terminal/wrap.ts';
import { visible } from '../../render/text/visible.ts';
import type { Io, TypedLines } from '../../runner/io.ts';

/** A line no wider than the terminal, each part of it as far in as its beginning. */
const laidOut = (line: string, width: number): readonly string[] => {
  const indent = line.slice(0, line.search(/\S|$/));
  return wrap(line.slice(indent.length), width - indent.length).map((part) => `${indent}${part}`);
};

/** Says something line by line. */
export const sayLines = (io: Io, lines: readonly string[]): void =>
  io.err(
    lines
      .flatMap((line) => laidOut(visible(line), io.errWidth))
      .map((line) => `${line}\n`)
      .join(''),
  );

/** What the person at the terminal types; `undefined` where nobody sits at one. */
export const typedBy = ({ typed, isAttended = () => true }: Io): Io['typed'] =>
  isAttended() ? typed : undefined;

interface Talk {
  readonly entries?: Entries;
  /** The field of the question to begin at; left out, the first, and `null` for the review. */
  readonly from?: string | null | undefined;
  /** Told of the entries after each answer, and of the question that comes next. */
  readonly keep?: (entries: Entries, next: string | null) => void;
}

/** Goes through a plan with the person at the terminal; `null` when no more lines come before its end. */
export const talk = async (
  io: Io,
  lines: TypedLines,
  plan: Plan,
  { entries = new Map(), from, keep }: Talk = {},
): Promise<Entries | null> => {
  let state: State = begin(plan, entries, from);
  while (!state.done) {
    sayLines(io, shown(plan, state));
    io.err(words.prompt);
    const line = await lines.next();
    if (line === null) return null;
    const next = hear(plan, state, line);
    if (next.entries !== state.entries) keep?.(next.entries, next.at);
    state = next;
    sayLines(io, state.told);
  }
  return state.entries;
};
