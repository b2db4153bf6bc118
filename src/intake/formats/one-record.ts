import { isJson } from '../document/file-name.ts';
import type { Read, Source } from '../document/read.ts';
import { readPlainText } from '../plain/plain-record.ts';
import { decode } from './text/text.ts';

/** What reads every document, with the packages that it takes. */
const full = () => import('../world/document-file.ts');

const loadFull = async () => (await import('./yaml/one-document.ts')).readDocument;

/** No file that is read plainly has so many bytes. */
const LARGEST = 100_000;

/** An input that holds one record. A plain one is read without its full reader. */
export const readRecord = async (source: Pick<Source, 'file' | 'size' | 'bytes'>): Promise<Read> => {
  const { file, size, bytes } = source;
  if (isJson(file) || size() > LARGEST) return (await full()).readOne(source);
  const decoded = decode(bytes());
  const plain =
    'text' in decoded && decoded.notice === undefined
      ? readPlainText(file, decoded.text, loadFull)
      : undefined;
  return plain ?? (await full()).readDecoded(file, decoded);
};
