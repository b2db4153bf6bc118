import { hasPlainLetters } from './plain-letters.ts';

type Fields = Record<string, unknown>;

const WORD = '[A-Za-z0-9\\u00c0-\\u01b0\\u1ea0-\\u1ef9]';
const NAME = '([A-Za-z0-9][A-Za-z0-9_.]*)';
const KEY = `(?:${NAME}|"${NAME}"|'${NAME}')`;
const QUOTED = `"([^"\\n]*)"|'([^'\\n]*)'`;

/** One line of a map: its indent, its key in one of three spellings, and what stands behind the colon. */
const LINE = new RegExp(`^( {0,32})${KEY}:(?: +(.*))?$`);

/** A line that says nothing. */
const IDLE = /^ {0,32}(?:#.*)?$/;

/** A value on a line of its own: in quotes, or words in which nothing could be taken for a sign; a remark may follow. */
const VALUE = new RegExp(`^(?:${QUOTED}|(${WORD}(?:[^\\n:#"'\`]|:(?=[A-Za-z0-9]))*?)) *(?: #.*)?$`);

/** The same inside braces, where commas and brackets are signs too. */
const PAIR = new RegExp(
  `${KEY}: +(?:${QUOTED}|(${WORD}[^\\n,:#"'\`{}[\\]]*?)) *(?:, *(?=[^} ])|(?=\\}))`,
  'y',
);

const BRACES = /^(\{ *)(?:[^#]*)\}(?: *| +#.*)$/;

const NOTHING = 'null';

/** Whole numbers as people write them, which a parser of JSON would have made numbers. */
const NUMBER = /^(?:0|[1-9]\d{0,4})$/;

/** A scalar by its three spellings; `undefined` for one that says nothing. */
const scalar = (
  double: string | undefined,
  single: string | undefined,
  plain: string | undefined,
): string | number | undefined => {
  if (plain === undefined) return double ?? single;
  if (plain === NOTHING) return undefined;
  return NUMBER.test(plain) ? Number(plain) : plain;
};

/** Puts a field into a map, which must not have it yet. */
const put = (fields: Fields, key: string | undefined, value: unknown): boolean => {
  if (key === undefined || key === NOTHING || value === undefined || Object.hasOwn(fields, key)) return false;
  fields[key] = value;
  return true;
};

const keyIn = ([plain, double, single]: readonly (string | undefined)[]): string | undefined =>
  plain ?? double ?? single;

/** A map in braces, as far as it is one of plain pairs and nothing else. */
const braces = (text: string): Fields | undefined => {
  const lead = BRACES.exec(text)?.[1];
  if (lead === undefined) return undefined;
  const fields: Fields = {};
  PAIR.lastIndex = lead.length;
  while (text[PAIR.lastIndex] !== '}') {
    const pair = PAIR.exec(text);
    if (pair === null || !put(fields, keyIn(pair.slice(1, 4)), scalar(pair[4], pair[5], pair[6])))
      return undefined;
  }
  // A second pair of braces, or words behind the first.
  return /^\} *(?:#.*)?$/.test(text.slice(text.indexOf('}'))) ? fields : undefined;
};

const plainValue = (text: string): unknown => {
  if (text.startsWith('{')) return braces(text);
  const value = VALUE.exec(text);
  return value === null ? undefined : scalar(value[1], value[2], value[3]);
};

/** A map whose lines are being read, and their indent once there is one. */
interface Open {
  readonly fields: Fields;
  indent: number | undefined;
}

/** The map that a line of an indent belongs to, of those that are open; those that end before it are closed. */
const mapAt = (opened: Open[], indent: number): Open | undefined => {
  const [last, around] = [opened.at(-1), opened.at(-2)];
  if (last !== undefined && last.indent === undefined) {
    // A map without a line of its own says nothing.
    if (indent <= (around?.indent ?? 0)) return undefined;
    last.indent = indent;
  }
  while ((opened.at(-1)?.indent ?? 0) > indent) opened.pop();
  const at = opened.at(-1);
  return at?.indent === indent ? at : undefined;
};

/** Reads one line into the map that it belongs to; tells whether it could be read. */
const readLine = (opened: Open[], line: string): boolean => {
  const match = LINE.exec(line);
  const at = match === null ? undefined : mapAt(opened, match[1]?.length ?? 0);
  if (match === null || at === undefined) return false;
  const [key, value = ''] = [keyIn(match.slice(2, 5)), match[5]];
  if (value !== '' && !value.startsWith('#')) return put(at.fields, key, plainValue(value));
  const inner: Open = { fields: {}, indent: undefined };
  opened.push(inner);
  return put(at.fields, key, inner.fields);
};

/** The value of a YAML text that is one map of scalars and of such maps, each key and each value in one of its usual spellings; `undefined` for any other text, which is for the full reader. Every line is one that can mean one thing only, so that nothing is guessed. */
export const plainYaml = (text: string): unknown => {
  if (!hasPlainLetters(text)) return undefined;
  const root: Fields = {};
  const opened: Open[] = [{ fields: root, indent: 0 }];
  for (const line of text.split('\n')) if (!IDLE.test(line) && !readLine(opened, line)) return undefined;
  return opened.at(-1)?.indent === undefined ? undefined : root;
};
