import { refuse } from '../../domain/problem/cannot-run.ts';
import { decode } from '../../intake/formats/text/text.ts';
import { bytesAt, type Files } from '../../intake/world/files.ts';

/** The text of a file that must be there and be text. */
export const textAt = (files: Files, path: string): string => {
  const decoded = decode(bytesAt(files, path));
  if ('complaint' in decoded) throw refuse(decoded.complaint);
  return decoded.text;
};
