import { openArchive } from '../../src/intake/formats/workbook/archive/archive.ts';
import { partReader } from '../../src/intake/formats/workbook/archive/zip-part.ts';

/** The markup of one part of a workbook. */
export const partText = (bytes: Uint8Array, name: string): string => {
  const opened = openArchive(bytes);
  if ('complaint' in opened) throw new Error(opened.complaint.code);
  const part = partReader(bytes, opened.entries)(name);
  if ('complaint' in part) throw new Error(`${name}: ${part.complaint.code}`);
  return new TextDecoder().decode(part.bytes);
};
