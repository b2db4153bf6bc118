import type { OwnHeadings } from '../../src/intake/document/own-headings.ts';
import type { Read } from '../../src/intake/document/read.ts';
import { reader } from '../../src/intake/formats/table/csv/csv.ts';
import { readTable, type TableRow } from '../../src/intake/formats/table/table.ts';

/** A row whose cells say of themselves where they stand: `2:3` is the third cell of the second row. */
export const rowOf = (texts: readonly string[], row: number): TableRow => ({
  texts,
  place: (column) => ({ file: 'thu.csv', line: row, column: column + 1 }),
});

export const rowsOf = (rows: readonly (readonly string[])[]): readonly TableRow[] =>
  rows.map((texts, index) => rowOf(texts, index + 1));

const all = async (reads: AsyncIterable<Read>): Promise<readonly Read[]> => {
  const found: Read[] = [];
  for await (const read of reads) found.push(read);
  return found;
};

/** What rows of a table are read as. */
export const readRowsOf = (rows: readonly TableRow[], own?: OwnHeadings): Promise<readonly Read[]> =>
  all(readTable('thu.csv', rows, own));

/** What a table of cells is read as. */
export const readCells = (
  rows: readonly (readonly string[])[],
  own?: OwnHeadings,
): Promise<readonly Read[]> => readRowsOf(rowsOf(rows), own);

/** What the bytes of a CSV file are read as. */
export const readCsv = (content: string | Uint8Array, size?: number): Promise<readonly Read[]> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return all(
    reader({
      file: 'thu.csv',
      size: () => size ?? bytes.length,
      bytes: () => bytes,
      chunks: async function* () {
        for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
      },
    }),
  );
};

/** Cells as CSV, every one in quotes where that is asked for and otherwise where it must be. */
export const csvOf = (
  rows: readonly (readonly string[])[],
  separator = ',',
  end = '\n',
  quoteAll = false,
): string =>
  rows
    .map((texts) =>
      texts
        .map((text) =>
          quoteAll || /["\n\r]/.test(text) || text.includes(separator)
            ? `"${text.replaceAll('"', '""')}"`
            : text,
        )
        .join(separator),
    )
    .join(end);
