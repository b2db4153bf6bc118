import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { advise } from '../../messages/index.ts';
import { problemLabels } from '../../messages/labels/problems.ts';
import type { Checks, Place, Remark } from '../page.ts';
import { cellText, mediumOf } from '../parts/places.ts';
import { withoutRepeats } from './alike.ts';

const placeOf = (location: Location): Place => {
  const { file, line, column, sheet, cell, excerpt } = location;
  const words = cellText(location);
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(column === undefined || excerpt === undefined ? {} : { endColumn: column + excerpt.length }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(words === '' ? {} : { words }),
  };
};

const remarkOf = ({ severity, complaint, location, also = [] }: Problem): Remark => {
  const { message, hint } = advise(complaint, mediumOf(location));
  return {
    code: complaint.code,
    title: problemLabels.rule(complaint.code),
    severity,
    message,
    hint,
    ...(location === undefined ? {} : { place: placeOf(location) }),
    related: also.map(placeOf),
  };
};

/** What was checked and found, as plain data for the formats that other checkers share. */
export const checksOf = (inputs: readonly string[], problems: readonly Problem[]): Checks => ({
  inputs,
  remarks: withoutRepeats(problems).map(remarkOf),
});
