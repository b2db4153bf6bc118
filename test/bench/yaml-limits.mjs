// The slowest texts we know of, each as long as a file may be: how long the parser alone takes, and how long our reader, which counts first. Ratios near 2 are linear; absolute times differ from machine to machine.
import { parseDocument } from 'yaml';
import { readYaml } from '../../dist/intake/formats/yaml/yaml.js';

const LARGEST = 1_000_000;

/** Repeats a stretch, or what a number makes of it, up to a length. */
const filled = (unit, length) => {
  if (typeof unit === 'string') return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const parts = [];
  for (let index = 0, size = 0; size < length; index++) {
    parts.push(unit(index));
    size += parts.at(-1).length;
  }
  return parts.join('').slice(0, length);
};

const around = (before, unit, after) => (length) =>
  `${before}${filled(unit, length - before.length - after.length)}${after}`;

const patterns = {
  'keys in one map': around('', (index) => `k${index}: 1\n`, ''),
  'one key again and again': around('', 'a:\n', ''),
  'keys in quotes': around('', '"a": 1\n', ''),
  'keys in braces': around('{', (index) => `k${index}: 1, `, '}'),
  'keys alone in braces': around('{', 'a,', '}'),
  'keys of JSON': around('{', (index) => `"k${index}":1,`, '"z":1}'),
  'keys over two lines in braces': around('{', 'a\nb: 1,', '}'),
  'items in brackets': around('[', '1,', ']'),
  'pairs in brackets': around('[', 'a: 1,', ']'),
  'commas without items': around('[', ',', ']'),
  'brackets in turn, not closed': around('', '[{a: ', ''),
  'brackets in turn, 60 deep': around('a:\n', `- ${'[{a: '.repeat(30)}1${'}]'.repeat(30)}\n`, ''),
  'brackets closed only': around('', ']', ''),
  'a bracket that is not closed': around('a: [\n', 'b: 1\n', ''),
  'brackets that are not closed, on each line': around('', 'a: [\n', ''),
  'empty lists': around('', '- []\n', ''),
  'dashes on lines': around('', '- \n', ''),
  'dashes on one line': around('', '- ', ''),
  'question marks on one line': around('', '? ', ''),
  'question marks on lines': around('', '?\n', ''),
  'question marks and words': around('', '? a\n', ''),
  'plain text over lines': around('a: ', 'x\n ', ''),
  'plain text on one line': around('a: ', 'x', ''),
  'plain words on one line': around('a: ', 'x ', ''),
  'lines without a colon': around('', 'x\n', ''),
  'a quote that is not closed': around('a: "', 'x\n ', ''),
  'quotes that are not closed, on each line': around('', 'a: "\n', ''),
  'single quotes that are not closed': around('', "a: '\n", ''),
  'escapes in quotes': around('a: "', '\\\\', '"'),
  'unknown escapes in quotes': around('a: "', '\\q', '"'),
  'line ends in quotes': around('a: "', '\n', '"'),
  'single quotes doubled': around("a: '", "''", "'"),
  'text after quotes': around('', '"a"b\n', ''),
  comments: around('', '#\n', ''),
  'comments in a map': around('a:\n', '  #\n', ''),
  'comments behind values': around('', 'a: 1 #\n', ''),
  'empty lines': around('a:\n', '\n', 'b: 1\n'),
  'lines of blanks': around('a:\n', '  \n', 'b: 1\n'),
  'blanks on one line': around('a:', ' ', '1'),
  'blanks before a colon': around('a', ' ', ': 1'),
  'anchors on values': around('', (index) => `a${index}: &a 1\n`, ''),
  'anchors on one line': around('', '&a ', '1'),
  aliases: around('a: &a 1\n', '- *a\n', ''),
  'aliases in brackets': around('[', '*a,', ']'),
  'tags on values': around('', '- !a 1\n', ''),
  'tags on one line': around('', '!a ', '1'),
  'exclamation marks': around('- ', '!', ' 1'),
  'tabs on one line': around('a:\n', '\t', 'b: 1'),
  'tabs on each line': around('a:\n', '\tb: 1\n', ''),
  'hard spaces on each line': around('', '\u00a0a: 1\n', ''),
  'hard spaces on one line': around('', '\u00a0', 'a: 1\n'),
  colons: around('', ':', ''),
  'colons and blanks': around('', ': ', ''),
  'colons on lines': around('', ':\n', ''),
  'colons between words': around('', 'a: ', ''),
  'words joined by colons': around('', 'a:', ''),
  'a block of text': around('a: |\n', ' x\n', ''),
  'a block of empty lines': around('a: |\n', '\n', ''),
  'blocks of text': around('', 'a: |\n x\n', ''),
  'folded text': around('a: >\n', ' x\n\n', ''),
  documents: around('', '---\n', ''),
  'ends of documents': around('', '...\n', ''),
  directives: around('', '%A\n', ''),
  'directives below comments': around('', '# a\n', '%A\n'),
  'reserved signs': around('', 'a: @\n', ''),
  'indents to and fro': around('', 'a:\n   b: 1\n  c: 1\n', ''),
  'indents going deeper': around('', (index) => `${' '.repeat(index % 200)}a:\n`, ''),
  'decimal commas in braces': around('{', (index) => `a${index}: 0,5, `, '}'),
  'NUL bytes': around('', '\u0000', ''),
  'keys that hide something': around('', (index) => `a${index}\u200b: 1\n`, ''),
};

const timed = (work) => {
  const start = performance.now();
  const told = work();
  return { took: performance.now() - start, told };
};

const parsed = (text) => () => {
  try {
    const { errors } = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
    return `${errors.length} errors`;
  } catch (cause) {
    return cause.name;
  }
};

const read = (text) => () => {
  const result = readYaml('thu.yaml', text);
  return 'problems' in result ? `${result.problems[0].complaint.code} × ${result.problems.length}` : 'read';
};

const sizes = [LARGEST / 4, LARGEST / 2, LARGEST];
const only = process.argv[2] ?? '';

const line = (name, of, make) => {
  const runs = sizes.map((size) => timed(of(make(size))));
  const times = runs.map(({ took }) => took.toFixed(0).padStart(6)).join('');
  const ratios = runs.slice(1).map(({ took }, index) => (took / runs[index].took).toFixed(1).padStart(5));
  console.log(`${name.padEnd(44)}${times} ms  ×${ratios.join(' ×')}   ${runs.at(-1).told}`);
};

for (const [name, make] of Object.entries(patterns)) {
  if (!name.includes(only)) continue;
  if (process.argv[3] === 'parser') line(`${name} (parser)`, parsed, make);
  line(name, read, make);
}
