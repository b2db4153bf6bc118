import type { ToldRow } from './told-row.ts';
import { plain, type WrittenTable } from './written-tables.ts';

/** The rows of tables as what stands under each head. */
export const recordsOf = (tables: readonly WrittenTable[]): readonly ToldRow[] =>
  tables.flatMap(({ heads, rows }) =>
    rows.map((row) => Object.fromEntries(heads.map((head, column) => [head, row[column] ?? '']))),
  );

/** Parts of a table that was broken by columns, the first columns repeated in each, beside each other again. */
export const joined = (tables: readonly WrittenTable[]): readonly WrittenTable[] => {
  const whole: WrittenTable[] = [];
  for (const table of tables) {
    const last = whole.at(-1);
    const shared =
      last === undefined ? 0 : table.heads.findIndex((head, column) => head !== last.heads[column]);
    const isPart =
      last !== undefined &&
      shared > 0 &&
      last.rows.every((row, at) => row.slice(0, shared).join() === table.rows[at]?.slice(0, shared).join());
    if (!isPart) whole.push(table);
    else
      whole.splice(-1, 1, {
        heads: [...last.heads, ...table.heads.slice(shared)],
        rows: table.rows.map((row, at) => [
          ...(last.rows[at] ?? row.slice(0, shared).concat(last.heads.slice(shared).map(() => ''))),
          ...row.slice(shared),
        ]),
      });
  }
  return whole;
};

/** Whether a row says all that is wanted of it. */
const says = (row: ToldRow, wanted: ToldRow): boolean =>
  Object.entries(wanted).every(([head, text]) => row[head] === text);

/** Whether a cell of CSV and one of another format say the same: a number alone may have its band, its whole or a remark beside it, and what is 0 may be left out. */
const isSame = (number: string, words: string): boolean => {
  const [, first] = /^([+−]?\d+(?:,\d+)?)(?:[ /]|, )/.exec(words) ?? [];
  return (
    number === words ||
    (number === '0' && words === '') ||
    (first !== undefined && /^-?[\d.]+$/.test(number) && plain(first) === number)
  );
};

/** Whether a row says the same as one of CSV under every head that both have. */
export const isFellow = (row: ToldRow, ofCsv: ToldRow): boolean => {
  const shared = Object.keys(ofCsv).filter((head) => head in row);
  return shared.length > 1 && shared.every((head) => isSame(ofCsv[head] ?? '', row[head] ?? ''));
};

/** The rows that are not among those of a format, and what there is in their stead; `null` where each is. */
export const lacking = (
  format: string,
  wanted: readonly ToldRow[],
  found: readonly ToldRow[],
  isThere = says,
): unknown => {
  const missing = wanted.filter((row) => !found.some((one) => isThere(one, row)));
  return missing.length === 0 ? null : { format, missing, found };
};
