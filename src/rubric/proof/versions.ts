import { type Day, dayAfter, dayBefore } from '../../domain/values/day.ts';
import type { Complaint } from '../../messages/index.ts';

/** A version in its chain: when it begins and ends, and which one it takes the place of. */
export interface Version {
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly supersedes?: Day | undefined;
  readonly path: string;
}

/** A complaint about a version, at its dates. */
export interface VersionFault {
  readonly version: Version;
  readonly complaint: Complaint;
}

/** The last day of a version: its own, or the day before the one that takes its place. */
const lastDayOf = (version: Version, versions: readonly Version[]): Day | undefined => {
  const next = versions.find(({ supersedes }) => supersedes === version.from);
  if (next === undefined) return version.to;
  const before = dayBefore(next.from);
  return version.to === undefined || before < version.to ? before : version.to;
};

/** A version takes the place of one that is there and began before it. */
const takesNoPlace = ({ from, supersedes }: Version, versions: readonly Version[]): boolean =>
  supersedes !== undefined && (supersedes >= from || versions.every((other) => other.from !== supersedes));

/** Days with no version between the first and the last, days with two, and a version that takes the place of none. */
export const versionFaults = (chain: readonly Version[]): readonly VersionFault[] => {
  const versions = [...chain].sort((left, right) => (left.from < right.from ? -1 : 1));
  return versions.flatMap((version, index): readonly VersionFault[] => {
    const { supersedes } = version;
    const unknown: readonly VersionFault[] =
      supersedes !== undefined && takesNoPlace(version, versions)
        ? [{ version, complaint: { code: 'supersedes-unknown', args: { date: supersedes } } }]
        : [];
    const earlier = versions[index - 1];
    if (earlier === undefined) return unknown;
    if (earlier.from === version.from)
      return [
        ...unknown,
        { version, complaint: { code: 'version-twice', args: { other: earlier.path, date: version.from } } },
      ];
    const last = lastDayOf(earlier, versions);
    if (last === undefined || last >= version.from)
      return [
        ...unknown,
        {
          version,
          complaint: { code: 'version-overlap', args: { other: earlier.path, date: version.from } },
        },
      ];
    return dayAfter(last) === version.from
      ? unknown
      : [
          ...unknown,
          {
            version,
            complaint: { code: 'version-gap', args: { from: dayAfter(last), to: dayBefore(version.from) } },
          },
        ];
  });
};
