import { refuse } from '../../domain/problem/cannot-run.ts';
import { nearest } from '../../domain/written/nearest.ts';
import type { Run } from '../call/call.ts';
import { knownWords } from '../completion/known.ts';
import { scripts } from '../completion/scripts.ts';
import { type Completed, placesIn } from '../completion/words.ts';

/** `completion`: the script by which a shell completes what the table of commands knows. */
export const completion =
  (table: readonly Completed[]): Run =>
  async ({ io, given: [shell = ''] }) => {
    const script = scripts.get(shell);
    const allowed = [...scripts.keys()];
    if (script === undefined)
      throw refuse({
        code: 'wrong-choice',
        args: { found: shell, allowed, suggestion: nearest(shell, allowed) },
      });
    await io.out(`${script(placesIn(table, knownWords(io))).join('\n')}\n`);
    return 0;
  };
