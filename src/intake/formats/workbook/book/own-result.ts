import { RESULT_MARK } from '../../../../domain/record/result-mark.ts';
import { readMarkup } from '../archive/markup.ts';
import { relationshipsOf } from '../archive/relationships.ts';
import type { ZipEntry } from '../archive/zip-directory.ts';
import { partReader } from '../archive/zip-part.ts';

/** Whether a workbook holds results that this program wrote: its properties say so, and stay when somebody saves it again. Properties that cannot be read say nothing. */
export const isOwnResult = (bytes: Uint8Array, entries: readonly ZipEntry[]): boolean => {
  const read = partReader(bytes, entries);
  const root = relationshipsOf(read, '');
  if ('complaint' in root) return false;
  const properties = [...root.byId.values()].find(({ type }) => type === 'core-properties');
  if (properties === undefined) return false;
  let category = '';
  const complaint = readMarkup(read, properties.part, {
    root: 'coreProperties',
    close: (name, text) => {
      if (name === 'category') category = text;
    },
  });
  return complaint === undefined && category === RESULT_MARK;
};
