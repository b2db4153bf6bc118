import type { Problem } from '../../../domain/problem/problem.ts';
import { placeFlaws } from '../../document/document.ts';
import { placesIn } from '../../document/places.ts';
import { type Read, type Unread, unread } from '../../document/read.ts';
import type { Decoded } from './text.ts';
import { textNotices } from './text-notices.ts';

type Text = Extract<Decoded, { text: string }>;

/** An input whose text cannot be had, at the words that show it. */
export const undecoded = (
  file: string,
  { complaint, shownBy }: Extract<Decoded, { complaint: unknown }>,
): Unread => {
  if (shownBy === undefined) return unread(file, complaint);
  const location = placesIn(file, shownBy.text)(shownBy.span);
  return { problems: [{ severity: 'error', complaint, location }] };
};

/** What is to be noticed about the bytes a text was read from. */
const byteNotices = (file: string, { notice }: Text): readonly Problem[] =>
  notice === undefined ? [] : [{ severity: 'warning', complaint: notice, location: { file } }];

/** What is to be noticed about a text as a whole: how it was encoded, and its letters. */
export const noticesOf = (file: string, decoded: Text): readonly Problem[] => [
  ...byteNotices(file, decoded),
  ...placeFlaws(placesIn(file, decoded.text), textNotices(decoded.text)),
];

/** A record with further notices before its own. */
export const withNotices = (read: Read, notices: readonly Problem[]): Read =>
  'problems' in read
    ? { ...read, problems: [...notices, ...read.problems] }
    : { ...read, notices: [...notices, ...(read.notices ?? [])] };

/** A record with further notices behind its own. */
export const withLaterNotices = (read: Read, notices: readonly Problem[]): Read => {
  if (notices.length === 0) return read;
  return 'problems' in read
    ? { ...read, problems: [...read.problems, ...notices] }
    : { ...read, notices: [...(read.notices ?? []), ...notices] };
};

/** The one record of a text, with what was noticed about its bytes. */
export const noticing = (read: Read, file: string, decoded: Text): Read =>
  withNotices(read, byteNotices(file, decoded));
