/** One call of a session, what was said (both streams), and the exit code. */
export interface Step {
  readonly call: string;
  readonly argv: readonly string[];
  readonly width?: number;
  readonly said: string;
  readonly code: number;
}

const CALL = /^\$ (?:COLUMNS=(\d+) )?shcb ?(.*)$/;
const EXIT = /^\[mã thoát (\d+)\]$/;

/** Reads a line of a session as a call; undefined where it is none. */
export const parseCall = (line: string): Pick<Step, 'call' | 'argv' | 'width'> | undefined => {
  const match = CALL.exec(line);
  if (match === null) return undefined;
  const width = match[1] === undefined ? {} : { width: Number(match[1]) };
  const argv = [...(match[2] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map((part) => part[1] ?? part[2] ?? '');
  return { call: line, argv, ...width };
};

/** Reads a session: lines that begin with `$` are calls, what follows is what they said; a line with the exit code where it is not 0. */
export const parseSession = (text: string): readonly Step[] => {
  const steps: Step[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const call = parseCall(line);
    const last = steps.at(-1);
    if (call !== undefined) steps.push({ ...call, said: '', code: 0 });
    else if (last !== undefined) {
      const code = EXIT.exec(line)?.[1];
      steps[steps.length - 1] =
        code === undefined ? { ...last, said: `${last.said}${line}\n` } : { ...last, code: Number(code) };
    }
  }
  return steps;
};

export const writeSession = (steps: readonly Step[]): string =>
  steps.map(({ call, said, code }) => `${call}\n${said}${code === 0 ? '' : `[mã thoát ${code}]\n`}`).join('');
