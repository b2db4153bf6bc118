import type { FactId, FactType } from '../../domain/meeting/facts.ts';
import { ONE, toNumber } from '../../domain/values/hundredths.ts';
import { commonDivisor } from '../../domain/values/quotient.ts';
import { bookForm as words } from '../../messages/words/book-form.ts';
import {
  always,
  type DecisionRule,
  factsOf,
  MEETING_DAY,
  never,
  type Test,
  type Weighed,
} from '../../rubric/decisions/test.ts';

/** The cell of a fact in a form, and what is typed there. */
export interface FactCell {
  readonly at: string;
  readonly type: FactType;
}

export type FactCells = ReadonlyMap<FactId, FactCell>;

export const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`;

/** Said where the whole sheet or an earlier one is needed. */
export const BY_MACHINE = quoted(words.byMachine);

/** So many times the size in a cell, in hundredths of its unit; a day is its number. What is typed with decimals is exact in hundredths. */
const sized = ({ at, type }: FactCell, times: number): readonly [times: number, size: string] => {
  if (type === 'ngay') return [times, at];
  if (type === 'co_khong') return [times * ONE, `(${at}=${quoted(words.yesNo[0])})`];
  return type === 'phan_tram' || type === 'so' ? [times, `ROUND(100*${at},0)`] : [times * ONE, at];
};

const multiple = (times: number, size: string): string => (times === 1 ? size : `${times}*${size}`);

/** A comparison with nothing taken away: each term stands on the side where it is added. */
const compared = ({ terms, plus }: Weighed, sign: '>' | '>=', cells: FactCells): string => {
  const parts = terms.flatMap(({ of, times }) => {
    const cell = cells.get(of);
    return cell === undefined ? [] : [sized(cell, times)];
  });
  const divisor = [plus, ...parts.map(([times]) => times)].reduce(
    (common, one) => commonDivisor(common, Math.abs(one)),
    0,
  );
  const scale = Math.max(1, divisor);
  const side = (direction: 1 | -1): string => {
    const added = [
      ...parts
        .filter(([times]) => times * direction > 0)
        .map(([times, size]) => multiple((times * direction) / scale, size)),
      ...(plus * direction > 0 ? [String((plus * direction) / scale)] : []),
    ];
    return added.length === 0 ? '0' : added.join('+');
  };
  return `${side(1)}${sign}${side(-1)}`;
};

/** All of these, as a formula says it. */
export const allOf = (parts: readonly string[]): string =>
  parts.length === 1 ? parts.join() : `AND(${parts.join(',')})`;

const anyOf = (parts: readonly string[]): string =>
  parts.length === 1 ? parts.join() : `OR(${parts.join(',')})`;

const some = (parts: readonly string[], least: number): string => {
  if (parts.length === 0) return least === 0 ? 'TRUE()' : 'FALSE()';
  if (parts.length === least) return allOf(parts);
  return least === 1 ? anyOf(parts) : `${parts.map((part) => `IF(${part},1,0)`).join('+')}>=${least}`;
};

const holds = (test: Test, cells: FactCells): string => {
  switch (test.is) {
    case 'recorded': {
      const cell = cells.get(test.fact);
      return cell === undefined ? 'FALSE()' : `${cell.at}<>""`;
    }
    case 'not':
      return `NOT(${holds(test.of, cells)})`;
    case 'some':
      return some(
        test.of.map((part) => holds(part, cells)),
        test.least,
      );
    default:
      return compared(test.weighed, test.is === 'above' ? '>' : '>=', cells);
  }
};

/** Types whose cells hold a number that a formula can take. */
const isTyped = ({ type }: FactCell): boolean => type !== 'gio' && type !== 'danh_sach';

const optionalIn = (test: Test): readonly FactId[] => {
  if (test.is === 'recorded') return [test.fact];
  if (test.is === 'not') return optionalIn(test.of);
  return test.is === 'some' ? test.of.flatMap(optionalIn) : [];
};

const unfilled = (cells: readonly FactCell[]): string => anyOf(cells.map(({ at }) => `${at}=""`));

/** Spreadsheets nest no more of these, and take no longer formula. */
const MOST_NESTED = 60;
const LONGEST = 8_000;

/**
 * The points of the first rule that holds, and otherwise what `rest` says; told to be the program's while a fact that a rule asks for is not typed.
 * `undefined` where the form has no cell for such a fact, or where the formula is longer than a spreadsheet takes.
 */
export const decisionFormula = (
  rules: readonly DecisionRule[],
  cells: FactCells,
  rest: string,
): string | undefined => {
  const optional = new Set(rules.flatMap(({ test }) => optionalIn(test)));
  const asked = [...new Set(rules.flatMap(({ test }) => factsOf(test)))].filter((id) => !optional.has(id));
  const needed = asked.flatMap((id) => cells.get(id) ?? []);
  if (needed.length < asked.length || !needed.every(isTyped) || rules.length > MOST_NESTED) return undefined;
  const decided = rules
    .filter(({ test }) => test !== never)
    .reduceRight(
      (otherwise, { test, points }) =>
        test === always
          ? String(toNumber(points))
          : `IF(${holds(test, cells)},${toNumber(points)},${otherwise})`,
      rest,
    );
  const formula = needed.length === 0 ? decided : `IF(${unfilled(needed)},${BY_MACHINE},${decided})`;
  return formula.length > LONGEST ? undefined : formula;
};

/** The cell of the day of the meeting among those of the facts. */
export const withDay = (cells: FactCells, at: string): FactCells =>
  new Map([...cells, [MEETING_DAY, { at, type: 'ngay' }]]);
