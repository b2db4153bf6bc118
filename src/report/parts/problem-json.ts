import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { advise } from '../../messages/index.ts';
import { mediumOf } from './places.ts';

/** Where a table holds it: only what is in a table has these keys. */
const cellJson = ({ sheet, cell }: Partial<Location>) => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { cell }),
});

const locationJson = (location: Location) => ({
  file: location.file,
  line: location.line ?? null,
  column: location.column ?? null,
  ...cellJson(location),
});

/** A problem with the keys that every result has for one. */
export const problemJson = ({ severity, complaint, location, also = [] }: Problem) => ({
  code: complaint.code,
  severity,
  file: location?.file ?? null,
  line: location?.line ?? null,
  column: location?.column ?? null,
  ...cellJson(location ?? {}),
  ...advise(complaint, mediumOf(location)),
  ...(also.length === 0 ? {} : { related: also.map(locationJson) }),
});
