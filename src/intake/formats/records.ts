import type { OwnHeadings } from '../document/own-headings.ts';
import type { Read, Reader, Source } from '../document/read.ts';
import { unread } from '../document/read.ts';
import { type Kind, kindOfContent, kindOfName } from './kinds.ts';
import { readRecord } from './one-record.ts';

/** Reader of each kind of input; what is heavy is loaded when it is met. */
const readers: Readonly<Record<Kind, () => Promise<{ readonly reader: Reader }>>> = {
  document: async () => ({
    reader: async function* (source) {
      yield await readRecord(source);
    },
  }),
  lines: () => import('./yaml/ndjson.ts'),
  table: () => import('./table/csv/csv.ts'),
  workbook: () => import('./workbook/xlsx.ts'),
};

/** The records of an input, in their order; an input that cannot be opened is one record that says so. The office's own names for its columns are known to tables. The kind of a file is told by its name, that of standard input by what it begins with. */
export async function* readRecords(source: Source, own?: OwnHeadings): AsyncGenerator<Read> {
  const { file } = source;
  try {
    const kind = kindOfName(file) ?? kindOfContent(source.bytes());
    const { reader } = await readers[kind]();
    yield* reader(source, own);
  } catch (cause) {
    if (!isFailure(cause)) throw cause;
    yield unread(file, { code: 'file-unreadable', args: { path: file } });
  }
}

/** A failure of the file system carries a code of its own; anything else is a bug of ours. */
const isFailure = (cause: unknown): boolean => cause instanceof Error && 'syscall' in cause;
