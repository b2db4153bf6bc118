import type { Location } from '../../domain/problem/location.ts';
import type { Complaint } from '../../messages/index.ts';

const letterOf = (complaint: Complaint): string | null => {
  switch (complaint.code) {
    case 'letter-hidden':
    case 'letter-space':
    case 'letter-foreign':
      return String.fromCodePoint(Number.parseInt(complaint.args.point, 16));
    default:
      return null;
  }
};

/** The place of a value, narrowed to the one letter that a complaint is about where the line shows it. */
export const pointedAt = (location: Location, complaint: Complaint): Location => {
  const letter = letterOf(complaint);
  const { excerpt, column } = location;
  if (letter === null || excerpt === undefined || column === undefined) return location;
  const { text, skipped, length } = excerpt;
  const start = column - 1 - skipped;
  const at = text.indexOf(letter, start);
  if (at === -1 || at >= start + length) return location;
  return { ...location, column: at + skipped + 1, excerpt: { text, skipped, length: letter.length } };
};
