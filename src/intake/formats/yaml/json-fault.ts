import { pointOf } from '../../../domain/written/letters.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Span, SpanFlaw } from '../../document/document.ts';
import { type Token, tokensIn } from './json-tokens.ts';
import { commaFault } from './yaml-keys.ts';

/** What may stand next: the first key or value of a bracket may be missing, one behind a comma may not. */
type Expected = 'first-key' | 'key' | 'colon' | 'value' | 'first-value' | 'comma' | 'end';

interface State {
  readonly text: string;
  readonly open: readonly Token[];
  readonly expected: Expected;
  readonly before: Token;
}

type Fault = Omit<SpanFlaw, 'severity'>;
type Step = Pick<State, 'expected' | 'open'> | Fault;

const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const COMMENT = /^(?:\/[/*]|#)/;

/** Pieces of a string that are not what they show; those of the group are right. */
const ESCAPES = /\\(["\\/bfnrt]|u[\dA-Fa-f]{4})|\\.|[^\P{Cc}\u007f-\u009f]/gu;

const faultAt = (complaint: Complaint, { start, end }: Span, also?: Span): Fault => ({
  complaint,
  span: { start, end },
  ...(also === undefined ? {} : { also: { start: also.start, end: also.end } }),
});

const extra = (sign: Token): Fault => faultAt({ code: 'json-sign-extra', args: { sign: sign.text } }, sign);

/** The shown form of a piece of a string: a sign that nobody sees by its number. */
const shown = (piece: string): string => (piece < ' ' ? `U+${pointOf(piece)}` : piece);

const stringFault = ({ is, text, start }: Token): Fault | null => {
  if (is === 'open-string') return faultAt({ code: 'json-quote-open' }, { start, end: start + 1 });
  for (const { 0: piece, 1: right, index } of text.matchAll(ESCAPES))
    if (right === undefined)
      return faultAt(
        { code: 'json-letter', args: { found: shown(piece) } },
        { start: start + index, end: start + index + piece.length },
      );
  return null;
};

const wordFault = (token: Token, { text, expected, before }: State): Fault | null => {
  if (COMMENT.test(token.text)) {
    const sign = token.text.startsWith('#') ? '#' : token.text.slice(0, 2);
    return faultAt({ code: 'json-comment', args: { sign } }, token);
  }
  if (expected === 'key' && before.text === ',') {
    const cut = commaFault(text, token.text, token);
    if (cut !== null) return cut;
  }
  const isKey = expected === 'key' || expected === 'first-key';
  return WORD.test(token.text) && !isKey
    ? null
    : faultAt({ code: 'json-word', args: { found: token.text.slice(0, 40) } }, token);
};

const closes = ({ text }: Token, opened: Token | undefined): boolean =>
  text === (opened?.text === '{' ? '}' : ']');

const isCloser = ({ text }: Token): boolean => text === '}' || text === ']';
const isOpener = ({ text }: Token): boolean => text === '{' || text === '[';

/** What stands behind a whole value. */
const afterValue = (open: readonly Token[]): Step => ({
  open,
  expected: open.length === 0 ? 'end' : 'comma',
});

const close = (token: Token, { open }: State): Step => {
  const opened = open.at(-1);
  if (opened === undefined)
    return faultAt({ code: 'yaml-bracket-extra', args: { bracket: token.text } }, token);
  if (closes(token, opened)) return afterValue(open.slice(0, -1));
  const args = { found: token.text, opened: opened.text };
  return faultAt({ code: 'json-bracket-other', args }, token, opened);
};

const atKey = (token: Token, state: State): Step => {
  if (token.is === 'string') return { open: state.open, expected: 'colon' };
  if (isCloser(token)) return state.expected === 'first-key' ? close(token, state) : extra(state.before);
  return isOpener(token) ? faultAt({ code: 'key-complex' }, token) : extra(token);
};

const atValue = (token: Token, state: State): Step => {
  const { open, expected, before } = state;
  if (token.text === '{') return { open: [...open, token], expected: 'first-key' };
  if (token.text === '[') return { open: [...open, token], expected: 'first-value' };
  if (token.is !== 'sign') return afterValue(open);
  if (isCloser(token) && expected === 'first-value') return close(token, state);
  if (token.text === ':') return extra(token);
  if (before.text === ':') return faultAt({ code: 'json-no-value' }, before);
  if (isCloser(token)) return before.text === ',' ? extra(before) : close(token, state);
  return extra(token);
};

const behind = ({ end }: Token): Span => ({ start: end, end: end + 1 });

const atComma = (token: Token, state: State): Step => {
  const { open, before } = state;
  if (token.text === ',') return { open, expected: open.at(-1)?.text === '{' ? 'key' : 'value' };
  if (isCloser(token)) return close(token, state);
  return token.text === ':' ? extra(token) : faultAt({ code: 'yaml-no-comma' }, behind(before));
};

const step = (token: Token, state: State): Step => {
  switch (state.expected) {
    case 'first-key':
    case 'key':
      return atKey(token, state);
    case 'colon':
      return token.text === ':'
        ? { open: state.open, expected: 'value' }
        : faultAt({ code: 'json-no-colon' }, behind(state.before));
    case 'comma':
      return atComma(token, state);
    case 'end':
      return isCloser(token) ? close(token, state) : faultAt({ code: 'json-after-end' }, token);
    default:
      return atValue(token, state);
  }
};

const spellingFault = (token: Token, state: State): Fault | null => {
  if (token.is === 'sign') return null;
  return token.is === 'word' ? wordFault(token, state) : stringFault(token);
};

/** The first thing that makes a text no JSON, where it stands: a bracket that closes another one at that bracket, a comma that is missing behind what it should follow. `null` for JSON. */
export const jsonFault = (text: string): SpanFlaw | null => {
  const nothing: Token = { is: 'sign', text: '', start: 0, end: 0 };
  let state: State = { text, open: [], expected: 'value', before: nothing };
  for (const token of tokensIn(text)) {
    const next = spellingFault(token, state) ?? step(token, state);
    if ('complaint' in next) return { severity: 'error', ...next };
    state = { ...state, ...next, before: token };
  }
  const opened = state.open.at(-1);
  if (opened === undefined) return null;
  const complaint: Complaint = { code: 'yaml-bracket-open', args: { bracket: opened.text } };
  return { severity: 'error', ...faultAt(complaint, opened) };
};
