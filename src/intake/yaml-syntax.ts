import { type Document, isMap, isScalar, isSeq } from 'yaml';
import { tooDeepAt } from './depth.ts';
import type { Span, SpanFlaw } from './document.ts';

/** Where a node stands in the text. */
export const spanOf = (
  node: { readonly range?: readonly number[] | null | undefined } | null | undefined,
): Span => {
  const [start = 0, end = start] = node?.range ?? [];
  return { start, end };
};

/** Directive lines stand before the document, perhaps below comments. */
const DIRECTIVE = /^(?:[ \t]*(?:#[^\n]*)?\n)*(?=%)/;

/** What is refused before anything parses it: directives, and nesting that no file of ours has. */
export const flawsBeforeParsing = (text: string): readonly SpanFlaw[] => {
  const directive = DIRECTIVE.exec(text);
  if (directive !== null) {
    const start = directive[0].length;
    return [{ severity: 'error', complaint: { code: 'yaml-directive' }, span: { start, end: start + 1 } }];
  }
  const deep = tooDeepAt(text);
  return deep === null
    ? []
    : [{ severity: 'error', complaint: { code: 'yaml-too-deep' }, span: { start: deep, end: deep + 1 } }];
};

/** The start of what stands last in a document. */
const lastStart = (node: unknown): number | null => {
  if (isMap(node)) {
    const pair = node.items.at(-1);
    return lastStart(pair?.value) ?? lastStart(pair?.key);
  }
  if (isSeq(node)) return lastStart(node.items.at(-1));
  return isScalar(node) ? spanOf(node).start : null;
};

/** Where the parser gave up. What it swallowed to the end of the text, such as a quote that is not closed, is shown where it begins. */
const errorSpan = (text: string, contents: unknown, [start, end]: readonly [number, number]): Span => {
  const last = Math.max(0, text.trimEnd().length - 1);
  if (start <= last) return { start, end };
  const begins = lastStart(contents) ?? last;
  return { start: begins, end: begins + 1 };
};

/** A key that runs into its value, or is joined to it by another sign: the commonest slip, and the parser cannot name it. */
const JOINED = /^\s*(?:- )?"?([\p{L}\p{N}_. ]+"?(?:[:\uff1a](?=[^\s\uff1a])|\uff1a| ?=).*)$/u;

const lineAt = (text: string, offset: number): { readonly start: number; readonly line: string } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, line: text.slice(start, end === -1 ? text.length : end) };
};

const syntaxFlaw = (code: string, span: Span, text: string): SpanFlaw => {
  const { start, line } = lineAt(text, span.start);
  const joined = JOINED.exec(line)?.[1]?.replace(/\s+#.*$/u, '');
  if (joined === undefined || joined.length > 120)
    return { severity: 'error', complaint: { code: 'yaml-syntax', args: { code } }, span };
  const at = start + line.indexOf(joined);
  return {
    severity: 'error',
    complaint: { code: 'yaml-colon', args: { key: joined } },
    span: { start: at, end: at + joined.length },
  };
};

/** After a wrong indent or a tab the parser misreads the lines that follow; only the first complaint is then worth saying. */
const derails: ReadonlySet<string> = new Set(['TAB_AS_INDENT', 'BAD_INDENT']);

/** The parser takes a key that stands one space too far left, inside a list, for an item without its dash. */
const codeOf = ({ code, message }: Document['errors'][number]): string =>
  code === 'MISSING_CHAR' && message.startsWith('Sequence item without') ? 'BAD_INDENT' : code;

/** Where a line begins to say something, for what is wrong with its indent. */
const firstWord = (text: string, { start, end }: Span): Span => {
  const blanks = /^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0;
  return { start: start + blanks, end: Math.max(end, start + blanks + 1) };
};

/** The parser's complaints as ours, each at its place. */
export const parseFlaws = ({ errors, contents }: Document, text: string): readonly SpanFlaw[] => {
  const derailed = errors.findIndex((one) => derails.has(codeOf(one)));
  return errors.slice(0, derailed === -1 ? errors.length : derailed + 1).map((one) => {
    const code = codeOf(one);
    const span = errorSpan(text, contents, one.pos);
    return syntaxFlaw(code, code === 'BAD_INDENT' ? firstWord(text, span) : span, text);
  });
};
