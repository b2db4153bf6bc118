import type { Path } from '../../../../domain/problem/location.ts';
import { error, type Flaw } from '../../../../domain/problem/problem.ts';
import { type Case, type CasesFile, type CaseTable, casesSchema } from '../../../../rubric/file/cases.ts';
import type { Rubric } from '../../../../rubric/rubric.ts';
import { type Checked, check } from '../../../document/check.ts';
import type { Document } from '../../../document/document.ts';
import { fieldOf } from '../../../document/keys.ts';
import { placed } from '../../../document/placed.ts';

/** The cases of a rubric stand beside it. */
export const casesPath = (rubricPath: string): string => rubricPath.replace(/\.yaml$/, '.cases.yaml');

/** The rubric that cases stand beside. */
export const rubricOfCases = (path: string): string => path.replace(/\.cases\.yaml$/, '.yaml');

/** Columns that are fields of ours; any other is the id of a fact or of a line. */
const OURS: ReadonlySet<string> = new Set(['kind', 'date', 'unitKind', 'total', 'rated']);

const columnOf = (written: string, { criteria, factTypes }: Rubric): string | undefined => {
  if (criteria.has(written)) return written;
  const field = fieldOf(written);
  if (OURS.has(field)) return field;
  const fact = fieldOf(written, 'facts');
  return factTypes.has(fact) ? fact : undefined;
};

const isResult = (column: string, { criteria }: Rubric): boolean =>
  criteria.has(column) || column === 'total' || column === 'rated';

const tableFlaws = (table: CaseTable, rubric: Rubric, path: Path): readonly Flaw[] => {
  const columnFlaws = (list: 'when' | 'expect', fits: (column: string) => boolean) =>
    table[list].flatMap((written, index): readonly Flaw[] => {
      const column = columnOf(written, rubric);
      return column !== undefined && fits(column)
        ? []
        : [error({ code: 'case-unknown-column', args: { column: written, list } }, [...path, list, index])];
    });
  const wanted = table.when.length + table.expect.length;
  return [
    ...columnFlaws('when', (column) => column !== 'total' && column !== 'rated'),
    ...columnFlaws('expect', (column) => isResult(column, rubric)),
    ...table.rows.flatMap((row, index) =>
      row.length === wanted
        ? []
        : [error({ code: 'case-row-length', args: { wanted, found: row.length } }, [...path, 'rows', index])],
    ),
  ];
};

const expectsNothing = ({ expect, table }: Case): boolean => {
  const { criteria, reason, ...others } = expect;
  return (
    table === undefined &&
    Object.keys(criteria).length === 0 &&
    Object.keys(reason).length === 0 &&
    Object.values(others).every((value) => value === undefined)
  );
};

const unknownLines = ({ expect }: Case, rubric: Rubric, path: Path): readonly Flaw[] =>
  (['criteria', 'reason'] as const).flatMap((field) =>
    Object.keys(expect[field]).flatMap((id) =>
      rubric.criteria.has(id)
        ? []
        : [
            error({ code: 'unknown-criterion-in-rubric', args: { id } }, [...path, 'expect', field, id], {
              atKey: true,
            }),
          ],
    ),
  );

const caseFlaws = (file: CasesFile, rubric: Rubric): readonly Flaw[] =>
  file.cases.flatMap((one, index): readonly Flaw[] => {
    const path = ['cases', index];
    const twice = file.cases.findIndex(({ name }) => name === one.name) < index;
    return [
      ...(twice ? [error({ code: 'case-twice', args: { name: one.name } }, [...path, 'name'])] : []),
      ...(expectsNothing(one)
        ? [error({ code: 'case-expects-nothing', args: { name: one.name } }, path)]
        : []),
      ...unknownLines(one, rubric, path),
      ...(one.table === undefined ? [] : tableFlaws(one.table, rubric, [...path, 'table'])),
    ];
  });

/** Names of columns as the engine knows them. */
const withOurColumns = (file: CasesFile, rubric: Rubric): CasesFile => ({
  ...file,
  cases: file.cases.map((one) => {
    if (one.table === undefined) return one;
    const ours = (columns: readonly string[]) =>
      columns.map((written) => columnOf(written, rubric) ?? written);
    return { ...one, table: { ...one.table, when: ours(one.table.when), expect: ours(one.table.expect) } };
  }),
});

/** Checks a document as the cases of a rubric. */
export const readCases = (document: Document, rubric: Rubric): Checked<CasesFile> => {
  const checked = check(document, casesSchema);
  if ('problems' in checked) return checked;
  const { value } = checked;
  const expected = rubric.file.rubric;
  const flaws = [
    ...(value.rubric === expected
      ? []
      : [error({ code: 'cases-of-other', args: { id: value.rubric, expected } }, ['rubric'])]),
    ...caseFlaws(value, rubric),
  ];
  return flaws.length > 0 ? { problems: placed(document, flaws) } : { value: withOurColumns(value, rubric) };
};
