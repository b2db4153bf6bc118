import type { Month } from '../../../domain/values/day.ts';
import { compare, type Fraction, whole } from '../../../domain/values/fraction.ts';
import { type Points, parseHundredths, toNumber } from '../../../domain/values/hundredths.ts';
import type { Summary, UnitSummary } from '../../../engine/period/summarise.ts';
import { labels } from '../../../messages/labels/index.ts';
import { tableLabels as words } from '../../../messages/labels/tables.ts';
import type { Band } from '../../../rubric/file/bands.ts';
import { type Cell, cell, type Head, heading, type Row, text } from '../../page.ts';
import { orderCell, quotientCell, toned } from '../../parts/cells.ts';
import { lossesText } from '../../parts/losses-text.ts';
import { exactJson, fractionJson } from '../../parts/number-json.ts';
import { nameOf } from '../period-cells.ts';
import type { View } from '../view.ts';

/** So near to a border is near, unless the call says otherwise: our choice, no regulation names it. */
export const NEAR: Points = parseHundredths('2') ?? 0;

/** A result that lies near the lower end of a band. */
interface Near {
  readonly row: UnitSummary;
  /** `null` for the mean of the year. */
  readonly month: Month | null;
  readonly total: Fraction;
  readonly band: { readonly id: string; readonly title: string } | null;
  readonly border: { readonly band: Band; readonly from: Points };
  readonly distance: Fraction;
  readonly decides: Cell;
}

interface Placed extends Pick<Near, 'row' | 'month' | 'total' | 'band' | 'decides'> {}

/** What is placed in bands by its points: every scored regular meeting, and the mean where the year is placed by it. */
const placedIn = (row: UnitSummary, { period, rule }: Summary): readonly Placed[] => {
  const meetings = row.months.flatMap(({ month, regular }): readonly Placed[] =>
    regular?.total == null || regular.classification === null
      ? []
      : [
          {
            ...{ row, month, total: whole(regular.total) },
            band: { id: regular.classification.band, title: regular.classification.title },
            decides: { text: lossesText(regular.losses, true), short: lossesText(regular.losses) },
          },
        ],
  );
  if (period.kind !== 'year' || rule?.approach !== 'binh_quan' || row.mean === null) return meetings;
  const { classification: given, mean } = row;
  const band = given === null ? null : { id: given.band, title: given.title };
  return [
    ...meetings,
    { row, month: null, total: mean, band, decides: cell(words.meanDecides(meetings.length)) },
  ];
};

const distanceOf = ({ numerator, denominator }: Fraction, from: Points): Fraction => ({
  numerator: numerator - from * denominator,
  denominator,
});

const isWithin = (distance: Fraction, within: Points): boolean =>
  compare({ ...distance, numerator: Math.abs(distance.numerator) }, whole(within)) <= 0;

const nearIn = (summary: Summary, within: Points): readonly Near[] => {
  const borders = summary.bands.flatMap((band) => {
    const from = band.from ?? band.above;
    return from === undefined ? [] : [{ band, from }];
  });
  return summary.units.flatMap((row) =>
    placedIn(row, summary).flatMap((placed) =>
      borders.flatMap((border): readonly Near[] => {
        const distance = distanceOf(placed.total, border.from);
        return isWithin(distance, within) ? [{ ...placed, border, distance }] : [];
      }),
    ),
  );
};

const columns = (summary: Summary): readonly Head[] => [
  { title: labels.order, align: 'right', names: true },
  { title: labels.unit, wraps: true, names: true },
  ...(summary.period.kind === 'month' ? [] : [{ title: words.nearMonth }]),
  { title: labels.score, align: 'right' },
  { title: labels.band },
  { title: words.border },
  { title: words.gap, align: 'right' },
  { title: words.decides, wraps: true },
];

const monthCell = (month: Month | null): Cell =>
  month === null
    ? cell(words.wholePeriod)
    : { text: labels.monthShort(month), value: { is: 'month', month } };

const rowOf = (
  { row, month, total, band, border, distance, decides }: Near,
  index: number,
  summary: Summary,
): Row => {
  return {
    cells: [
      orderCell(index),
      cell(nameOf(row)),
      ...(summary.period.kind === 'month' ? [] : [monthCell(month)]),
      quotientCell(total, [border.from]),
      cell(band?.title ?? labels.noBand),
      cell(words.borderName(border.band.name, border.from)),
      {
        ...quotientCell(distance, [0], words.signedSaid),
        ...toned(distance.numerator < 0 ? 'warn' : undefined),
      },
      decides,
    ],
  };
};

/** Results within so many points of the lower end of a band, above it or below, with what they lost. */
export const nearView = (summary: Summary, within: Points): View => {
  const near = nearIn(summary, within);
  const records = () =>
    near.map(({ row, month, total, band, border, distance, decides }) => ({
      unit: row.unit.id,
      month,
      total: fractionJson(total),
      totalExact: exactJson(total),
      band: band?.id ?? null,
      border: { band: border.band.id, from: toNumber(border.from) },
      distance: fractionJson(distance),
      distanceExact: exactJson(distance),
      decides: decides.text,
    }));
  const found =
    near.length === 0
      ? [text(summary.bands.length === 0 ? words.noBorders : words.noneNear)]
      : [
          {
            type: 'table',
            columns: columns(summary),
            rows: near.map((one, index) => rowOf(one, index, summary)),
          } as const,
          text(words.nearNote, 'muted'),
        ];
  return {
    name: 'sat-muc',
    page: () => [heading(words.nearTitle(within), 2), ...found],
    data: () => ({ within: toNumber(within), nearBorder: records() }),
    records,
  };
};
