import { letterComplaint, letterFault } from '../../../domain/written/letters.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Span, SpanFlaw } from '../../document/document.ts';
import { lostInKey } from './lost-letters.ts';

const error = (complaint: Complaint, span: Span): SpanFlaw => ({ severity: 'error', complaint, span });

const LEAD = /^[ \t]*(?:- +)*$/;

const opensLine = (text: string, at: number): boolean =>
  LEAD.test(text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 100), at));

/** What is wrong with the letters of a key: some that cannot be seen, that are taken for others, or that are lost. */
export const keyLetterFlaw = (text: string, span: Span, key: string): SpanFlaw | null => {
  const fault = letterFault(key);
  if (fault === null) {
    const lost = lostInKey(key);
    return lost === null ? null : error({ code: 'accents-lost', args: { word: lost.word } }, span);
  }
  const { kind, letter, point } = fault;
  const at = text.indexOf(letter, span.start);
  const here = at === -1 || at >= span.end ? span : { start: at, end: at + letter.length };
  if (kind === 'foreign')
    return error(letterComplaint(key) ?? { code: 'key-hidden', args: { key, point } }, here);
  if (fault.index === 0 && at === span.start && opensLine(text, at))
    return error({ code: 'indent-hidden', args: { point } }, here);
  return error({ code: 'key-hidden', args: { key: key.replace(letter, ''), point } }, span);
};

/** Spaces that YAML does not know: before a key, or behind its colon. */
const BEFORE_KEY = /^[ \t]*(?:- +)*((?! )[\p{Zs}\p{Cf}])[\p{Zs}\p{Cf}]*[^\s:]/u;
const BEHIND_COLON = /^[^:#]{1,80}:((?! )[\p{Zs}\p{Cf}])/u;
const LONGEST = 200;

/** The first line whose indent, or the space behind whose colon, is made of such spaces: the parser stumbles over it without saying why. */
export const oddSpaceFlaw = (text: string): SpanFlaw | null => {
  for (let start = 0; start < text.length; ) {
    const line = text.slice(start, start + LONGEST).split('\n', 1)[0] ?? '';
    const match = BEFORE_KEY.exec(line) ?? BEHIND_COLON.exec(line);
    const sign = match?.[1];
    if (match !== null && sign !== undefined) {
      const at = start + line.indexOf(sign);
      const fault = letterFault(sign);
      if (fault !== null)
        return error(
          { code: 'indent-hidden', args: { point: fault.point } },
          { start: at, end: at + sign.length },
        );
    }
    const next = text.indexOf('\n', start);
    start = next === -1 ? text.length : next + 1;
  }
  return null;
};
