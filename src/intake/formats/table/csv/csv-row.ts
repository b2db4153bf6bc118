import type { TableRow } from '../table.ts';
import type { Cut } from './csv-cut.ts';
import { cellPlaces, letterPlace } from './csv-places.ts';

/** What was cut off a text, as the row of a table of that number. */
export const rowOfCut = (file: string, cut: Cut, number: number, separator: string): TableRow => {
  const { texts, fault } = cut;
  return {
    texts,
    place: cellPlaces(file, cut, number, separator),
    ...(fault === undefined
      ? {}
      : {
          problems: [
            { severity: 'error', complaint: fault.complaint, location: letterPlace(file, cut, fault.at) },
          ],
        }),
  };
};
