import { keyOf } from '../../../document/keys.ts';
import { headingOf, LONGEST_HEADING } from '../../table/heading/heading.ts';
import { plain } from '../../table/heading/plain-heading.ts';
import type { BookSheet, SheetCell } from '../book/book.ts';

type Row = BookSheet['rows'][number];

/** What the columns of a block of criteria hold. `met` and `unmet` hold a mark, `points` what can be had, `computed` what the workbook works out for the eye. */
export type BlockRole =
  | 'ordinal'
  | 'id'
  | 'criterion'
  | 'points'
  | 'computed'
  | 'result'
  | 'met'
  | 'unmet'
  | 'reason'
  | 'appraised'
  | 'appraisedReason';

/** The columns of a block by what they hold; of two that hold the same the first. */
export type Columns = ReadonlyMap<BlockRole, number>;

/** How a heading begins or reads, in the spelling of keys, and what its column holds; the first that fits decides. */
const roles: readonly (readonly [RegExp, BlockRole])[] = [
  [/^(?:s?tt|so_tt|so_thu_tu)$/, 'ordinal'],
  [new RegExp(`^(?:${keyOf('id')}|${keyOf('id')}_so|${keyOf('id')}_${keyOf('criteria')})$`), 'id'],
  [/^(?:ly_do|giai_trinh|dien_giai|ghi_chu|nhan_xet)_.*tham_dinh$/, 'appraisedReason'],
  [/^(?:ly_do|ghi_chu|giai_trinh|dien_giai|bao_cao_dien_giai|nguyen_nhan)(?:_|$)/, 'reason'],
  [/^(?:khung_)?(?:tieu_chi|noi_dung|tieu_chuan)(?:_|$)/, 'criterion'],
  [/^(?:thang_diem|muc_diem|diem_(?:chuan|toi_da|quy_dinh|thang))(?:_|$)/, 'points'],
  [/^may_tinh$/, 'computed'],
  [/^dat$/, 'met'],
  [/^(?:khong|chua)_dat$/, 'unmet'],
  [/^(?:ket_qua|diem_dat|diem_dat_duoc|so_diem_dat)$/, 'result'],
];

const SCORED = /(?:^|_)(?:cham|cham_diem|danh_gia|tham_dinh)$/;
const SUPERIOR =
  /(?:^|_)(?:tham_dinh|cap_tren|cap_uy|dang_uy|dang_bo|huyen_uy|thanh_uy|tinh_uy|ldld|lien_doan|doan_kiem_tra|hoi_dong)(?:_|$)/;
const OWN = /(?:^|_)(?:tu_cham|tu_danh_gia|chi_uy|chi_bo|bi_thu|don_vi)(?:_|$)/;

/** Who scores in a column: the unit itself, its superior, or somebody whom only the other column tells. */
const scorerOf = (heading: string): 'result' | 'appraised' | 'someone' | undefined => {
  if (!SCORED.test(heading)) return undefined;
  if (/(?:^|_)tu_(?:cham|danh_gia)/.test(heading)) return 'result';
  if (SUPERIOR.test(heading)) return 'appraised';
  return OWN.test(heading) ? 'result' : 'someone';
};

/** What the headings of a row say, and the columns with scores whose scorer nobody can tell. */
export interface BlockHeadings {
  readonly columns: Columns;
  readonly unknown: readonly SheetCell[];
}

/** Of two scorers the one who is not named is the other one; two columns of one scorer cannot both count. */
const withScorers = (columns: Map<BlockRole, number>, scored: readonly SheetCell[]): readonly SheetCell[] => {
  const left: SheetCell[] = [];
  const open: SheetCell[] = [];
  for (const cell of scored) {
    const role = scorerOf(plain(cell.text));
    if (role === undefined || role === 'someone') open.push(cell);
    else if (columns.has(role)) left.push(cell);
    else columns.set(role, cell.place.column);
  }
  const [only, ...more] = open;
  const missing = (['result', 'appraised'] as const).filter((role) => !columns.has(role));
  if (only === undefined || more.length > 0 || missing.length !== 1) return [...left, ...open];
  for (const role of missing) columns.set(role, only.place.column);
  return left;
};

const roleOf = (heading: string): BlockRole | undefined =>
  roles.find(([pattern]) => pattern.test(heading))?.[1];

const namesUnit = ({ text }: SheetCell): boolean => {
  const heading = headingOf(text);
  return heading.is === 'value' && heading.path[0] === 'unit';
};

/** A second column of reasons, behind the score of the superior, is the superior's. */
const roleAt = (role: BlockRole, columns: Columns): BlockRole =>
  role === 'reason' && columns.has('reason') && columns.has('appraised') ? 'appraisedReason' : role;

/** The code of a criterion at the beginning of a cell. */
export const codeIn = (text: string): string | undefined => {
  const heading = headingOf(text);
  return heading.is === 'value' && heading.path[0] === 'selfAnswers' && heading.path[2] === 'result'
    ? String(heading.path[1])
    : undefined;
};

const isShort = ({ text }: SheetCell): boolean => text.length <= LONGEST_HEADING;

const isCode = ({ text }: SheetCell): boolean => codeIn(text) !== undefined;
const isDeepCode = ({ text }: SheetCell): boolean => /\./.test(codeIn(text) ?? '');

const ANSWERS = ['result', 'appraised', 'met'] as const;

/** The headings of a block of criteria; `undefined` for any other row. A table of meetings names the unit in its headings, a form does not. */
export const blockHeadings = (cells: Row): BlockHeadings | undefined => {
  const row = cells.filter(isShort);
  // A line that was answered with words must not pass for the headings of a column for each of them.
  if (row.some(namesUnit) || row.some(isDeepCode)) return undefined;
  const columns = new Map<BlockRole, number>();
  const known = row.flatMap((cell) => {
    const role = roleOf(plain(cell.text));
    return role === undefined ? [] : [{ cell, role }];
  });
  const first = known.filter(({ role }, index) => known.findIndex((one) => one.role === role) === index);
  for (const { cell, role } of first) columns.set(role, cell.place.column);
  if (columns.has('met') !== columns.has('unmet')) columns.delete('met');
  const named = columns.size > 0;
  const scored = row.filter(
    ({ text }) => roleOf(plain(text)) === undefined && scorerOf(plain(text)) !== undefined,
  );
  const unknown = withScorers(columns, scored);
  for (const { cell, role } of known.filter((one) => !first.includes(one))) {
    const later = roleAt(role, columns);
    if (!columns.has(later)) columns.set(later, cell.place.column);
  }
  const hasAnswers = ANSWERS.some((role) => columns.has(role));
  return named && (hasAnswers || unknown.length > 0) ? { columns, unknown } : undefined;
};

/** How many columns headings make known; one whose scorer nobody can tell speaks against them. */
const known = ({ columns, unknown }: BlockHeadings): number => columns.size - unknown.length;

const NAMING: ReadonlySet<BlockRole | undefined> = new Set(['id', 'ordinal', 'criterion']);

const namesLines = (cell: SheetCell): boolean => isShort(cell) && NAMING.has(roleOf(plain(cell.text)));

/** A heading that stands under one that groups it: by itself where it says enough, and otherwise with the words above it. */
const under = (cell: SheetCell, upper: Row): SheetCell => {
  const group = upper.findLast(({ place }) => place.column <= cell.place.column)?.text ?? '';
  const alone = roleOf(plain(cell.text));
  if (alone === 'reason') return { ...cell, text: `${cell.text} ${group}` };
  const texts = [cell.text, `${group} ${cell.text}`, group];
  const text = texts.find((one) => roleOf(plain(one)) !== undefined || scorerOf(plain(one)) !== undefined);
  return { ...cell, text: text ?? cell.text };
};

/** The headings of a block in two rows, of which the upper one groups columns of the lower: what is known only of both together. */
export const withLowerHeadings = (upper: Row, lower: Row | undefined): BlockHeadings | undefined => {
  if (lower === undefined || !upper.some(namesLines)) return undefined;
  if (lower.some((cell) => !isShort(cell) || isCode(cell) || cell.numeric || namesLines(cell)))
    return undefined;
  const below = lower.filter(({ text }) => text.trim() !== '').map((cell) => under(cell, upper));
  const columns = new Set(below.map(({ place }) => place.column));
  const alone = upper.filter(({ place }) => !columns.has(place.column));
  if (!alone.some(namesLines)) return undefined;
  const row = [...alone, ...below].sort((left, right) => left.place.column - right.place.column);
  const [one, both] = [blockHeadings(upper), blockHeadings(row)];
  if (both === undefined) return undefined;
  return one === undefined || known(both) > known(one) ? both : undefined;
};

/** The column in which the codes of the criteria stand: the one that says so, or the one where they are. A column of ordinals gives way to one with codes that have parts. */
export const codeColumn = (rows: readonly Row[], columns: Columns): number | undefined => {
  const inColumn = (column: number | undefined): readonly SheetCell[] =>
    column === undefined ? [] : rows.flatMap((row) => row.filter(({ place }) => place.column === column));
  const count = (column: number | undefined, is: (cell: SheetCell) => boolean): number =>
    inColumn(column).filter(is).length;
  const [id, ordinal, criterion] = [columns.get('id'), columns.get('ordinal'), columns.get('criterion')];
  if (count(id, isCode) > 0) return id;
  if (count(criterion, isDeepCode) > count(ordinal, isDeepCode)) return criterion;
  const named = [ordinal, criterion].find((column) => count(column, isCode) > 0);
  if (named !== undefined) return named;
  const answers = Math.min(...ANSWERS.flatMap((role) => columns.get(role) ?? []));
  const taken = new Set(columns.values());
  const unnamed = new Set(rows.flatMap((row) => row.map(({ place }) => place.column)));
  return [...unnamed]
    .filter((column) => column < answers && !taken.has(column))
    .sort((left, right) => left - right)
    .find((column) => count(column, isCode) > 1);
};
