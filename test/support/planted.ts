/** One fault: the words that it takes the place of, what its author wrote instead, and what is said of it. */
export interface Planted {
  readonly name: string;
  readonly changes: readonly { readonly old: string; readonly fresh: string }[];
  /** How grave it is, and its code. */
  readonly expected: string;
  /** The sentence and its cure. */
  readonly said: readonly string[];
}

/** Faults in one sound file of the law. */
export interface Table {
  readonly path: string;
  readonly file: string;
  readonly faults: readonly Planted[];
}

/** Stands before the words that are wrong. */
const MARK = '»';

const wordsAfter = (sign: string, lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(sign.length + 1));

/** Each run of old lines with the new ones after it. */
const changesIn = (lines: readonly string[]): Planted['changes'] => {
  const changes: { old: string[]; fresh: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('- ')) {
      const last = changes.at(-1);
      if (lines[index - 1]?.startsWith('- ') === true && last !== undefined) last.old.push(line.slice(2));
      else changes.push({ old: [line.slice(2)], fresh: [] });
    }
    if (line.startsWith('+ ')) changes.at(-1)?.fresh.push(line.slice(2));
  }
  return changes.map(({ old, fresh }) => ({ old: old.join('\n'), fresh: fresh.join('\n') }));
};

/** Reads a table: its first line names the sound file, then each fault has a name after `==`, old words after `-`, new ones after `+`, how grave it is with its code after `=`, and what is said after `|`. */
export const plantedIn = (text: string, file: string): Table => {
  const [head = '', ...blocks] = text.split(/^== /m);
  return {
    path: head.trim().slice(2),
    file,
    faults: blocks.map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      const [expected = ''] = wordsAfter('=', lines);
      return { name, changes: changesIn(lines), expected, said: wordsAfter('|', lines) };
    }),
  };
};

const placed = (text: string): string => {
  const before = text.slice(0, text.indexOf(MARK)).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
};

/** The file with a fault in it, and the line and column that are wrong. Words that do not stand in it exactly once are no change. */
export const planting = (
  sound: string,
  { changes }: Planted,
): { readonly text: string; readonly place: string } => {
  const text = changes.reduce((whole, { old, fresh }) => {
    const count = whole.split(old).length - 1;
    if (count !== 1) throw new Error(`${count} times in the file: ${old}`);
    return whole.replace(old, () => fresh);
  }, sound);
  return { text: text.replace(MARK, ''), place: placed(text) };
};

/** The table with what is said now of one of its faults. */
export const rewritten = (text: string, { name }: Planted, said: readonly string[]): string =>
  text
    .split(/^(?=== )/m)
    .map((block) =>
      block.startsWith(`== ${name}\n`)
        ? `${block.replace(/^\| .*\n/gm, '').trimEnd()}\n${said.map((line) => `| ${line}\n`).join('')}\n`
        : block,
    )
    .join('');
