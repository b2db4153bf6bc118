import type { Complaint } from '../../../../messages/index.ts';
import { readMarkup } from '../archive/markup.ts';
import type { PartReader } from '../archive/zip-part.ts';
import { cellWords } from './cell-words.ts';

/** The texts that the cells of a workbook share, each made once however many cells show it. How a text is to be pronounced is no part of it. */
export const readStringsPart = (
  read: PartReader,
  part: string,
): { readonly strings: readonly string[] } | { readonly complaint: Complaint } => {
  const strings: string[] = [];
  let text = '';
  const complaint = readMarkup(read, part, {
    root: 'sst',
    open: (name, _, parent) => {
      if (name === 'si' && parent === 'sst') text = '';
    },
    close: (name, words, parent) => {
      if (name === 't' && (parent === 'si' || parent === 'r')) text += words;
      if (name === 'si' && parent === 'sst') strings.push(cellWords(text));
    },
  });
  return complaint === undefined ? { strings } : { complaint };
};
