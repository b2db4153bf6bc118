import { CannotRun, refuse } from '../../domain/problem/cannot-run.ts';
import { interview as words } from '../../messages/words/interview.ts';
import type { Call, ExitCode, Run } from '../call/call.ts';
import { finish } from '../output/finish.ts';

interface Said {
  readonly stream: 'out' | 'err';
  readonly content: string | Uint8Array;
}

/** What a call says, kept instead of said. A call that cannot be carried out says why. */
const outcomeOf = async (call: Call, run: Run): Promise<readonly Said[]> => {
  const said: Said[] = [];
  const keep = (stream: Said['stream']) => (content: string | Uint8Array) =>
    void said.push({ stream, content });
  const io = { ...call.io, out: keep('out'), err: keep('err'), page: () => false };
  const kept = { ...call, io };
  try {
    await run(kept);
  } catch (cause) {
    if (!(cause instanceof CannotRun)) throw cause;
    await finish(kept, { problems: cause.problems });
  }
  return said;
};

const textOf = (said: readonly Said[]): string =>
  said.map(({ stream, content }) => `${stream} ${String(content)}`).join('\n');

/** Refuses what cannot be watched. */
const filesIn = ({ io, given }: Call): readonly string[] => {
  if (given.length === 0) throw refuse({ code: 'watch-file', args: { path: null } });
  for (const path of given)
    if (io.files.kindOf(path, true) !== 'file') throw refuse({ code: 'watch-file', args: { path } });
  return given;
};

/** Scores files now and whenever one of them has changed, until the run is stopped. What would be said just as it was before is not said again, so that a file saved half-way is no error twice. */
export const keepScoring = async (call: Call, run: Run): Promise<ExitCode> => {
  const { io, options } = call;
  const files = filesIn(call);
  let last = '';
  let away: readonly string[] = [];
  const look = async (now: Call): Promise<void> => {
    const said = await outcomeOf(now, run);
    const text = textOf(said);
    const back = away.filter((path) => io.files.kindOf(path, true) === 'file');
    away = away.filter((path) => !back.includes(path));
    if (back.length > 0) io.err(`${words.back(back)}\n`);
    if (text === last) return;
    if (last !== '') io.err(`\n${words.changed}\n`);
    last = text;
    for (const { stream, content } of said)
      if (stream === 'out') await io.out(content);
      else io.err(String(content));
  };
  // What the first look wrote, the next ones may replace.
  const again = { ...call, options: { ...options, force: true } };
  let work = Promise.resolve();
  // Watched from before the first look: what is saved while that is made is a change too.
  const stop = io.watch?.(files, {
    changed: () => {
      work = work.then(() => look(again));
    },
    gone: (path) => {
      away = [...away, path];
      io.err(`${words.gone(path)}\n`);
    },
  });
  try {
    work = look(call);
    await work;
    io.err(`${words.watching}\n`);
    await io.untilStopped();
  } finally {
    stop?.();
  }
  await work;
  return 0;
};
