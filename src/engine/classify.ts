import type { Classification, Finding, Range } from '../domain/assessment.ts';
import { whole } from '../domain/fraction.ts';
import type { Points } from '../domain/hundredths.ts';
import { contains } from '../domain/interval.ts';
import type { Band } from '../rubric/bands.ts';
import { sourceOf } from '../rubric/provenance.ts';
import type { RubricFile } from '../rubric/rubric.ts';

type Condition = Band['conditions'][number];

/** The band whose points hold this total, before any condition. */
const bandByPoints = (bands: readonly Band[], total: Points): Band | undefined =>
  bands.find((band) => contains(band, whole(total)));

const lacking = ({ fullMarks }: Condition, findings: readonly Finding[]): readonly string[] =>
  fullMarks.filter((id) =>
    findings.some((finding) => finding.criterion === id && finding.awarded !== finding.possible),
  );

/** Follows failed conditions down: each names the band to fall to, whose own conditions are then asked. */
const settle = (file: RubricFile, start: Band, findings: readonly Finding[]) => {
  let band = start;
  let barred: { readonly by: Condition; readonly criteria: readonly string[] } | null = null;
  for (;;) {
    const failed: Condition | undefined = band.conditions.find(
      (condition) => lacking(condition, findings).length > 0,
    );
    const next: Band | undefined = failed && file.bands.find(({ id }) => id === failed.otherwise);
    if (failed === undefined || next === undefined) return { band, barred };
    barred ??= { by: failed, criteria: lacking(failed, findings) };
    band = next;
  }
};

/** Names the band of a complete assessment, and the points or the condition that decided. */
export const classify = (
  file: RubricFile,
  total: Points,
  findings: readonly Finding[],
): Classification | null => {
  const start = bandByPoints(file.bands, total);
  if (start === undefined) return null;
  const { band, barred } = settle(file, start, findings);
  const given = { band: band.id, title: band.name };
  if (barred !== null) {
    const names = barred.criteria.map((id) => ({
      id,
      name: findings.find((finding) => finding.criterion === id)?.title ?? id,
    }));
    return {
      ...given,
      reason: { code: 'band-barred', args: { total, barred: start.name, given: band.name, lacking: names } },
      source: sourceOf(barred.by, file.sources),
    };
  }
  const ends = { from: band.from, below: band.below };
  const criteria = band.conditions.flatMap(({ fullMarks }) => fullMarks);
  return {
    ...given,
    reason:
      criteria.length === 0
        ? { code: 'band-by-points', args: { total, ends } }
        : { code: 'band-conditions-met', args: { total, ends, criteria } },
    source: sourceOf(band, file.sources),
  };
};

/** Bands that an incomplete assessment may still come to: those its totals can reach, and those that a condition may drop it to. */
export const possibleBands = (
  file: RubricFile,
  [lowest, highest]: Range,
  findings: readonly Finding[],
): readonly string[] => {
  const reached = file.bands.filter(
    (band) =>
      (band.from === undefined || band.from <= highest) && (band.below === undefined || lowest < band.below),
  );
  const settled = reached.flatMap((band) => possibleEnds(file, band, findings));
  return file.bands.map(({ id }) => id).filter((id) => settled.includes(id));
};

/** Where a band may settle: it stays unless a condition has surely failed, and falls where one has failed or still may. */
const possibleEnds = (file: RubricFile, band: Band, findings: readonly Finding[]): readonly string[] => {
  const open = (condition: Condition) => lacking(condition, findings).length > 0;
  const failed = (condition: Condition) =>
    findings.some(
      ({ criterion, range, possible }) => condition.fullMarks.includes(criterion) && range[1] < possible,
    );
  const falls = band.conditions.filter(open).flatMap(({ otherwise }) => {
    const next = file.bands.find(({ id }) => id === otherwise);
    return next === undefined ? [] : possibleEnds(file, next, findings);
  });
  return band.conditions.some(failed) ? falls : [band.id, ...falls];
};
