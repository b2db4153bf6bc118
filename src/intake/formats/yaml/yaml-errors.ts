import { type Document, isScalar } from 'yaml';
import type { Complaint } from '../../../messages/index.ts';
import type { Span, SpanFlaw } from '../../document/document.ts';
import { MOST } from './yaml-limits.ts';
import { childrenOf, lastStart, lineAt, openBracketAt, scalarAt, spanOf } from './yaml-spans.ts';

type ParseError = Document['errors'][number];

interface Slip {
  readonly complaint: Complaint;
  readonly span: Span;
}

/** What the parser says, with what is needed to say it better. */
interface Stumble {
  readonly error: ParseError;
  readonly span: Span;
  readonly text: string;
  readonly contents: unknown;
}

/** Slips that the parser tells apart by a code of its own. */
const byCode: Readonly<Partial<Record<ParseError['code'], Complaint>>> = {
  TAB_AS_INDENT: { code: 'yaml-tab' },
  BAD_INDENT: { code: 'yaml-indent' },
  BAD_DQ_ESCAPE: { code: 'yaml-escape' },
  MULTIPLE_DOCS: { code: 'yaml-documents' },
  BAD_ALIAS: { code: 'yaml-alias' },
  ALIAS_PROPS: { code: 'yaml-alias' },
  MULTIPLE_ANCHORS: { code: 'yaml-anchor' },
  MULTIPLE_TAGS: { code: 'yaml-tag' },
  TAG_RESOLVE_FAILED: { code: 'yaml-tag' },
  BAD_COLLECTION_TYPE: { code: 'yaml-tag' },
  BAD_DIRECTIVE: { code: 'yaml-directive' },
  BLOCK_IN_FLOW: { code: 'yaml-two-colons' },
  MULTILINE_IMPLICIT_KEY: { code: 'yaml-key-lines' },
};

/** Slips that it tells apart in its own words only. */
const byWords: readonly (readonly [RegExp, Complaint])[] = [
  [/^Implicit map keys/, { code: 'yaml-no-colon' }],
  [/^Sequence item without/, { code: 'yaml-indent' }],
  [/^Missing , |^Unexpected (?:\S+-)?scalar token$/, { code: 'yaml-no-comma' }],
  [/^Unexpected (?:, in|empty item)/, { code: 'yaml-comma-extra' }],
  [
    / at node end$|^Unexpected flow-(?:map|seq)-start|^Comments must be separated/,
    { code: 'yaml-after-value' },
  ],
  [/^Unexpected block-seq-ind/, { code: 'yaml-dash' }],
  // What stands behind a sign for a block of text is the only thing that is no token at all.
  [/^Block scalar header|^Not a YAML token/, { code: 'yaml-block-header' }],
];

const OPEN_FLOW = /^Flow (?:map|sequence)|end with a [\]}]$/;
const EXTRA_BRACKET = /^Unexpected flow-(?:map|seq)-end token/;

const oneAt = (start: number): Span => ({ start, end: start + 1 });

/** Where a line begins to say something, for what is wrong with its indent. */
const firstWord = (text: string, { start, end }: Span): Span => {
  const blanks = /^ */.exec(text.slice(start, start + 400))?.[0].length ?? 0;
  return { start: start + blanks, end: Math.max(end, start + blanks + 1) };
};

/** A bracket or a quote that is never closed swallows what follows; it is shown where it begins. */
const openSlip = ({ error, text, contents }: Stumble): Slip | null => {
  if (error.message.startsWith('Missing closing')) {
    const start = scalarAt(contents, error.pos[0]) ?? error.pos[0];
    const quote = error.message.includes('"') ? '"' : "'";
    return { complaint: { code: 'yaml-quote-open', args: { quote } }, span: oneAt(start) };
  }
  if (!OPEN_FLOW.test(error.message)) return null;
  if (/^- /.test(text.slice(error.pos[0], error.pos[0] + 2)))
    return { complaint: { code: 'yaml-dash' }, span: oneAt(error.pos[0]) };
  const start = openBracketAt(contents, text, error.pos[0]);
  if (start === null) return null;
  return {
    complaint: { code: 'yaml-bracket-open', args: { bracket: text.charAt(start) } },
    span: oneAt(start),
  };
};

/** A second colon on the line, or else the next line is indented as if it belonged to this one. */
const nestedSlip = ({ text, span }: Stumble): Slip => {
  if (text.charAt(span.start) === '?')
    return { complaint: { code: 'yaml-first-sign', args: { sign: '?' } }, span };
  const { start, line } = lineAt(text, span.start);
  if (/:(?:\s|$)/.test(line.slice(span.start - start)))
    return { complaint: { code: 'yaml-two-colons' }, span };
  return {
    complaint: { code: 'yaml-indent' },
    span: firstWord(text, oneAt(start + line.length + 1)),
  };
};

/** Whether only blanks and dashes stand before an offset on its line. */
const opensLine = (text: string, at: number): boolean => {
  const { start, line } = lineAt(text, at);
  return /^ *(?:- +)*$/.test(line.slice(0, at - start));
};

/** The part of a stretch that stands on its first line. */
const firstLine = (text: string, { start, end }: Span): Span => {
  const stop = text.indexOf('\n', start);
  return { start, end: stop === -1 ? end : Math.min(end, stop) };
};

const namedSlip = (stumble: Stumble): Slip => {
  const { error, span, text } = stumble;
  const sign = text.charAt(span.start);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return nestedSlip(stumble);
  if (error.code === 'BAD_SCALAR_START')
    return { complaint: { code: 'yaml-first-sign', args: { sign } }, span };
  if (error.code === 'KEY_OVER_1024_CHARS')
    return {
      complaint: { code: 'key-too-long', args: { most: MOST.key, found: span.end - span.start } },
      span,
    };
  if (EXTRA_BRACKET.test(error.message))
    return { complaint: { code: 'yaml-bracket-extra', args: { bracket: sign } }, span };
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && sign === '-')
    return { complaint: { code: 'yaml-dash' }, span };
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && opensLine(text, span.start) && !/["']/.test(sign))
    return { complaint: { code: 'yaml-no-colon' }, span: firstLine(text, span) };
  const words = byWords.find(([pattern]) => pattern.test(error.message))?.[1];
  const complaint = words ?? byCode[error.code] ?? { code: 'yaml-syntax' };
  return { complaint, span: complaint.code === 'yaml-indent' ? firstWord(text, span) : span };
};

/** A comment as some take JSON to have. */
const COMMENT = /^\s*(?:\/\/|\/\*)/;

const commentSlip = ({ text, span }: Stumble): Slip | null => {
  const { start, line } = lineAt(text, span.start);
  const found = COMMENT.exec(line);
  return found === null
    ? null
    : {
        complaint: { code: 'json-comment', args: { sign: found[0].trim() } },
        span: { start: start + found[0].length - 2, end: start + line.length },
      };
};

/** A key that runs into its value, or is joined to it by another sign: the commonest slip, and the parser cannot name it. */
const JOINED = /^(?:- )?"?([\p{L}\p{N}_. ]+"?(?:[:\uff1a](?=[^\s\uff1a])|\uff1a| ?=).*)$/u;

const joinedSlip = ({ text, span }: Stumble): Slip | null => {
  const { start, line } = lineAt(text, span.start);
  const joined = JOINED.exec(line.trim())?.[1]?.replace(/\s+#.*$/u, '');
  if (joined === undefined || joined.length > 120) return null;
  const at = start + line.indexOf(joined);
  return {
    complaint: { code: 'yaml-colon', args: { key: joined } },
    span: { start: at, end: at + joined.length },
  };
};

const slipOf = (stumble: Stumble): Slip =>
  openSlip(stumble) ?? commentSlip(stumble) ?? joinedSlip(stumble) ?? namedSlip(stumble);

/** After one of these the parser misreads the lines that follow; only the first complaint is then worth saying. */
const derails: ReadonlySet<Complaint['code']> = new Set([
  'yaml-tab',
  'yaml-indent',
  'yaml-bracket-open',
  'yaml-dash',
  'yaml-bracket-extra',
]);

/** A text in quotes of which a further line looks like a key with its value, or begins with the quote that ends it. */
const SWALLOWED = /\n\s*(?:- )?[\p{L}_][\p{L}\p{N}_ ]{0,60}:\s|\n\s*["']$/u;

/** A text in quotes that has swallowed lines of its file, where the parser stumbles on the line that it ends on. */
const swallowing = (node: unknown, text: string, stumble: number): Span | null => {
  if (isScalar(node)) {
    const span = spanOf(node);
    const quoted = /^["']$/.test(text.charAt(span.start)) && span.start <= stumble;
    const near = quoted && !text.slice(span.end, stumble).includes('\n');
    return near && SWALLOWED.test(text.slice(span.start, span.end)) ? span : null;
  }
  for (const child of childrenOf(node)) {
    const found = swallowing(child, text, stumble);
    if (found !== null) return found;
  }
  return null;
};

/** More slips than anyone reads; a text that is no YAML at all stumbles at every sign. */
const MOST_TOLD = 300;

/** The parser's complaints as ours, each at its place. */
export const parseFlaws = ({ errors, contents }: Document, text: string): readonly SpanFlaw[] => {
  if (errors.length === 0) return [];
  const swallower = swallowing(contents, text, errors[0]?.pos[0] ?? 0);
  if (swallower !== null) {
    const quote = text.charAt(swallower.start);
    const complaint: Complaint = { code: 'yaml-quote-open', args: { quote } };
    return [{ severity: 'error', complaint, span: oneAt(swallower.start) }];
  }
  const last = Math.max(0, text.trimEnd().length - 1);
  const flaws = errors.slice(0, MOST_TOLD).map((error): SpanFlaw => {
    const [start, end] = error.pos;
    // What swallowed the text to its end is shown where it begins.
    const span = start <= last ? { start, end } : oneAt(lastStart(contents) ?? last);
    return { severity: 'error', ...slipOf({ error, span, text, contents }) };
  });
  const derailed = flaws.findIndex(({ complaint }) => derails.has(complaint.code));
  return derailed === -1 ? flaws : flaws.slice(0, derailed + 1);
};
