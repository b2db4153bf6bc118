import { refuse } from '../../domain/problem/cannot-run.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { type ComplaintCode, isCode, pages } from '../../messages/pages/index.ts';
import { codeListReport, codesReport } from '../../report/problems/codes.ts';
import type { Io } from '../../runner/io.ts';
import type { Call, ExitCode } from '../call/call.ts';
import { finish } from '../output/finish.ts';

/** A code as it may be copied out of what was told, in brackets; nothing of a path is in it. */
const CODE = /^\[?([a-z][a-z0-9-]*)\]?$/i;

const codeIn = (word: string): string | null => CODE.exec(word)?.[1]?.toLowerCase() ?? null;

/** The code, or near-code, that an argument stands for; `null` for a path. What is there as a file is a path, whatever its name. */
const meantCode = (io: Io, word: string): string | null => {
  const code = codeIn(word);
  if (code === null || io.files.kindOf(word, true) !== 'none') return null;
  return isCode(code) || code.includes('-') || nearest(code, Object.keys(pages)) !== null ? code : null;
};

const known = (code: string): ComplaintCode => {
  if (isCode(code)) return code;
  throw refuse({
    code: 'unknown-code',
    args: { found: code, suggestion: nearest(code, Object.keys(pages)) },
  });
};

/** `explain`: of meetings, the reason of every point; of codes, what they mean and how to mend what they tell. */
export const explain = async (call: Call): Promise<ExitCode> => {
  const { io, given, options } = call;
  if (options.codes === true) {
    if (given.length > 0) throw refuse({ code: 'too-many-arguments' });
    return finish(call, { report: codeListReport(), problems: [] });
  }
  const codes = given.map((word) => meantCode(io, word)).filter((code) => code !== null);
  if (given.length > 0 && codes.length === given.length)
    return finish(call, { report: codesReport(codes.map(known)), problems: [] });
  const { explainMeetings } = await import('./explain-meetings.ts');
  return explainMeetings(call);
};
