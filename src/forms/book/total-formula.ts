import { type Points, toNumber } from '../../domain/values/hundredths.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import { mostOn } from '../../rubric/file/caps.ts';
import type { Occasion } from '../../rubric/file/occasion.ts';
import { boundsOf, type Counted, countedAt } from '../../rubric/parts.ts';
import type { Group, Rubric, RubricFile } from '../../rubric/rubric.ts';
import { allOf, BY_MACHINE, quoted } from './formula.ts';

/** The lines of a form with the cells of their points, and the range that they lie in. */
export interface PointCells {
  readonly at: ReadonlyMap<string, string>;
  readonly range: string;
}

const number = (points: Points): string => String(toNumber(points));

const bounded = (
  formula: string,
  { floor, cap }: { readonly floor?: Points | undefined; readonly cap?: Points | undefined },
): string => {
  const floored = floor === undefined ? formula : `MAX(${number(floor)},${formula})`;
  return cap === undefined ? floored : `MIN(${number(cap)},${floored})`;
};

/** The points of a line or of a part with its bounds; a line without a cell is not there on this occasion. */
const countedFormula = (counted: Counted, cells: PointCells): string =>
  counted.of === 'part'
    ? bounded(added(counted.inside, cells, 0), boundsOf(counted, 0))
    : (cells.at.get(counted.line.id) ?? number(0));

/** Lines and parts added up from a start. */
const added = (all: readonly Counted[], cells: PointCells, start: Points): string => {
  const each = all.map((one) => countedFormula(one, cells));
  const told = [number(start), ...each].filter((one) => one !== number(0));
  return told.length === 0 ? number(0) : told.join('+');
};

const groupFormula = (group: Group, { file }: Rubric, cells: PointCells, occasion: Occasion): string =>
  bounded(added(countedAt(group, file), cells, group.startingPoints ?? 0), {
    floor: group.floor,
    cap: mostOn(group, occasion),
  });

const roundedFormula = (hundredths: string, { rounding }: RubricFile): string => {
  if (rounding === undefined) return hundredths;
  const { to, type } = rounding;
  if (type === 'nua_len') return `INT((2*${hundredths}+${to})/${2 * to})*${to}`;
  return type === 'xuong' ? `INT(${hundredths}/${to})*${to}` : `0-INT((0-${hundredths})/${to})*${to}`;
};

/** The total as a spreadsheet works it out once every line has its points: one whose points only the program tells may change the scale. */
export const totalFormula = (rubric: Rubric, cells: PointCells, occasion: Occasion): string => {
  const { file } = rubric;
  const onTotal = countedAt('tong', file);
  const parts = [
    ...file.groups.map((group) => groupFormula(group, rubric, cells, occasion)),
    ...(onTotal.length === 0 ? [] : [added(onTotal, cells, 0)]),
  ];
  const hundredths = `ROUND(100*(${parts.join('+')}),0)`;
  const total = bounded(`${roundedFormula(hundredths, file)}/100`, {
    floor: file.limits?.from,
    cap: file.limits?.to,
  });
  const scored = `COUNT(${cells.range})`;
  const left = `COUNTIF(${cells.range},${BY_MACHINE})`;
  const lines = cells.at.size;
  return `IF(${scored}+${left}<${lines},${quoted(words.open)},IF(${scored}<${lines},${BY_MACHINE},${total}))`;
};

/** The band of a total in a cell; `undefined` where more than the total decides. */
export const bandFormula = ({ file }: Rubric, at: string): string | undefined => {
  if (file.knockOuts.length > 0 || file.bands.some(({ conditions }) => conditions.length > 0))
    return undefined;
  const total = `ROUND(100*${at},0)`;
  const band = file.bands
    .filter(({ clauseOnly }) => clauseOnly === undefined)
    .reduceRight((rest, { name, from, above, below, to }) => {
      const ends = [
        ...(from === undefined ? [] : [`${total}>=${from}`]),
        ...(above === undefined ? [] : [`${total}>${above}`]),
        ...(below === undefined ? [] : [`${total}<${below}`]),
        ...(to === undefined ? [] : [`${total}<=${to}`]),
      ];
      return ends.length === 0 ? quoted(name) : `IF(${allOf(ends)},${quoted(name)},${rest})`;
    }, BY_MACHINE);
  return `IF(ISNUMBER(${at}),${band},${at})`;
};
