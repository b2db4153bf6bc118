import type { Assessment, Classification } from '../../domain/meeting/assessment.ts';
import type { Filing } from '../../domain/meeting/filing.ts';
import type { SheetResult, UnitResult } from '../../domain/record/closed-results.ts';
import type { Summary } from '../period/summarise.ts';

const bandOf = (classification: Classification | null) =>
  classification === null ? null : { id: classification.band, title: classification.title };

/** A scored sheet as far as a closing is held to it. */
export const sheetResultOf = (
  { unit, date, kind, total, classification }: Assessment,
  filing: Filing | undefined,
): SheetResult => {
  const replaces = filing?.replaces ?? null;
  return {
    ...{ unit, date, kind, total, band: bandOf(classification) },
    ...(replaces === null ? {} : { replaces: { sheet: replaces.sheets, reason: replaces.reason } }),
  };
};

/** The units of a period as far as a closing is held to them. */
export const unitResultsOf = ({ units }: Summary): readonly UnitResult[] =>
  units.map(({ unit, months, classification }) => ({
    unit: unit.id,
    months: Object.fromEntries(months.map(({ month, status }) => [month, { status }])),
    band: bandOf(classification),
  }));
