import { extensionOf } from '../document/file-name.ts';
import { looksLikeTable } from './table/csv/table-text.ts';
import { sniff } from './text/encoding/unicode.ts';
import { looksLikeWorkbook } from './workbook/archive/signature.ts';

/** How an input holds its records: one in all, one a line, one a row, or on the sheets of a workbook. */
export type Kind = 'document' | 'lines' | 'table' | 'workbook';

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['.yaml', 'document'],
  ['.yml', 'document'],
  ['.json', 'document'],
  ['.ndjson', 'lines'],
  ['.jsonl', 'lines'],
  ['.csv', 'table'],
  ['.tsv', 'table'],
  ['.xlsx', 'workbook'],
]);

/** Extensions of the files that can be read. */
export const readableExtensions: readonly string[] = [...kinds.keys()];

/** Those of files that hold one record. */
export const documentExtensions: readonly string[] = readableExtensions.filter(
  (extension) => kinds.get(extension) === 'document',
);

/** The kind of a file by its name; `undefined` for a name without an extension that is known. */
export const kindOfName = (name: string): Kind | undefined => kinds.get(extensionOf(name));

const BEGINNING = 65_536;

/** Two lines that each begin as an object: JSON written over several lines does not look so. */
const TWO_OBJECTS = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/;

/** The kind of an input without a name, by what it begins with. */
export const kindOfContent = (bytes: Uint8Array): Kind => {
  if (looksLikeWorkbook(bytes)) return 'workbook';
  const beginning = new TextDecoder(sniff(bytes).encoding).decode(bytes.subarray(0, BEGINNING));
  if (TWO_OBJECTS.test(beginning)) return 'lines';
  return looksLikeTable(beginning) ? 'table' : 'document';
};
