import type { MonthResult, MonthStatus, Summary, UnitSummary } from '../../engine/period/summarise.ts';
import { bandsOfPeriod } from '../../engine/period/totals.ts';
import { labels } from '../../messages/labels/index.ts';
import { tableLabels } from '../../messages/labels/tables.ts';
import { endsIn } from '../../rubric/methods/borders.ts';
import { type Cell, cell } from '../page.ts';
import { codeCell, fractionCell, toned } from '../parts/cells.ts';
import { bandLevel, bandTone } from '../parts/tone.ts';

export const nameOf = ({ unit }: UnitSummary): string => unit.name ?? unit.id;

export const unitCell = (row: UnitSummary): Cell => codeCell(nameOf(row), row.unit.id);

const stateCell = (status: MonthStatus): Cell =>
  cell(labels.monthState(status), status === 'inactive' || status === 'not-due' ? 'muted' : 'warn');

export const monthCell = ({ status, regular, late }: MonthResult, { bands }: Summary): Cell => {
  const marked = (text: string): string => (late === true ? tableLabels.late(text) : text);
  const band = bands.find(({ id }) => id === regular?.classification?.band);
  if (status !== 'scored' || regular?.total == null) {
    const state = stateCell(status);
    return { ...state, text: marked(state.text) };
  }
  const short = labels.bandShort(band?.short ?? band?.name ?? '');
  const tone = bandTone(band?.id, bands);
  const level = bandLevel(band?.id, bands);
  return {
    text: marked(`${labels.decimal(regular.total)} ${short}`),
    short: marked(short),
    // A mark that a number cannot carry is worth more than the number.
    value: { is: 'points', points: regular.total, ...(late === true ? { marked: true } : {}) },
    ...toned(tone),
    ...(level === undefined ? {} : { level }),
  };
};

/** A mean; where the year is placed by it, it lies on the same side of every border as what was decided. */
export const meanCell = (row: UnitSummary | undefined, { period, rule, bands }: Summary): Cell =>
  fractionCell(
    row?.mean ?? null,
    period.kind === 'year' && rule?.approach === 'binh_quan' ? bands.flatMap(endsIn) : [],
  );

export const bandCell = (row: UnitSummary, summary: Summary): Cell => {
  if (row.classification === null)
    return row.standing.state === 'active' ? cell(labels.noBand, 'warn') : cell(labels.none, 'muted');
  const { title, band } = row.classification;
  const bands = bandsOfPeriod(summary);
  return { ...codeCell(title, band, bandTone(band, bands)), rank: bands.findIndex(({ id }) => id === band) };
};

/** Thematic meetings of some months, those held together with a regular one too. */
export const thematicIn = (months: readonly MonthResult[]): number =>
  months.reduce(
    (count, { regular, thematic }) => count + thematic.length + (regular?.kind === 'ket_hop' ? 1 : 0),
    0,
  );

const statesIn = ({ units }: Summary): readonly MonthStatus[] => {
  const present = new Set(units.flatMap(({ months }) => months.map(({ status }) => status)));
  const order: readonly MonthStatus[] = [
    ...(['missing', 'incomplete', 'not-appraised', 'error'] as const),
    ...(['not-held', 'not-due', 'inactive'] as const),
  ];
  return order.filter((status) => present.has(status));
};

const isLate = ({ months }: UnitSummary): boolean => months.some(({ late }) => late === true);

/** What the signs of months stand for, those that are there. */
export const monthLegend = (summary: Summary): string =>
  labels.legend([
    ...labels.bandLegends(summary.bands),
    ...statesIn(summary).map(labels.monthStateNote),
    ...(summary.units.some(isLate) ? [tableLabels.lateNote] : []),
  ]);
