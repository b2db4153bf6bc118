import type { Workspace } from '../../domain/organisation/workspace.ts';
import type { Location } from '../../domain/problem/location.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { refusedAt } from '../sheets/refused-by-name.ts';

/** The units whose sheets the problems of a check are about. */
export interface Owners {
  /** A record of a file, what was found in it, and its unit; `null` where nobody can tell. */
  readonly note: (file: string, unit: string | null, problems: readonly Problem[]) => void;
  /** Where a sheet begins that others may have something said against. */
  readonly noteSheet: (location: Location, unit: string) => void;
  /** The unit that has to mend it; `null` where it is not known, or is none of the workspace. */
  readonly of: (problem: Problem) => string | null;
}

const placeOf = ({ file, sheet, line }: Location): string => JSON.stringify([file, sheet, line]);

/** A place that two claim is nobody's. */
const claim = (claims: Map<string, string | null>, place: string, unit: string | null): void => {
  const known = claims.get(place);
  claims.set(place, known === undefined || known === unit ? unit : null);
};

/** Keeps the units of files, and those of the places in them where something is wrong. */
export const makeOwners = (workspace: Workspace | null): Owners => {
  const places = new Map<string, string | null>();
  const files = new Map<string, string | null>();
  const known = workspace === null ? null : new Set(workspace.unit.map(({ id }) => id));
  const ofFile = (file: string): string | null => {
    const unit = files.get(file);
    return unit === undefined ? (refusedAt(null, file, workspace)?.unit ?? null) : unit;
  };
  return {
    note: (file, unit, problems) => {
      claim(files, file, unit);
      for (const { location } of problems) if (location !== undefined) claim(places, placeOf(location), unit);
    },
    noteSheet: (location, unit) => claim(places, placeOf(location), unit),
    of: ({ location }) => {
      if (location === undefined) return null;
      const unit = places.get(placeOf(location)) ?? ofFile(location.file);
      return unit === null || known?.has(unit) === false ? null : unit;
    },
  };
};
