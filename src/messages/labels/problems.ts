import { day, list } from '../words/format.ts';

const counts = (errors: number, warnings: number): string =>
  [
    ...(errors > 0 || warnings === 0 ? [`${errors} lỗi`] : []),
    ...(warnings > 0 ? [`${warnings} lưu ý`] : []),
  ].join(', ');

/** Ends what does not end by itself. */
const sentence = (words: string): string => (words.endsWith('…') ? words : `${words}.`);

/** Numbers of lines or names of cells, the word for them said once. */
const places = (word: string, names: readonly string[], more: boolean): string =>
  `${word} ${names.join(', ')}${more ? '…' : ''}`;

/** Words around the problems of a run: where they are, how often, how many more. */
/** So many sheets are named one by one. */
const MOST_AHEAD = 5;

export const problemLabels = {
  datedAhead: (today: string, sheets: readonly { readonly unit: string; readonly date: string }[]) => {
    const named = sheets.slice(0, MOST_AHEAD).map(({ unit, date }) => `${unit} ngày ${day(date)}`);
    const more = sheets.length > named.length ? '…' : '';
    return `${sheets.length} phiếu ghi ngày sau hôm nay (${day(today)}): ${named.join('; ')}${more}. Xem lại ngày của phiếu.`;
  },
  title: 'Lỗi và lưu ý',
  counts,
  countsIn: (errors: number, warnings: number, files: number) =>
    `${counts(errors, warnings)}${files === 0 ? '' : ` ở ${files} tệp`}.`,
  ofFile: (file: string, errors: number, warnings: number) => `${file}: ${counts(errors, warnings)}`,
  code: (code: string) => `[${code}]`,
  rule: (code: string) => `Ký hiệu ${code}; xem "shcb explain ${code}".`,
  line: (line: number) => `dòng ${line}`,
  unfinishedIn: (file: string, sheet: string | null, count: number) =>
    `${file}${sheet === null ? '' : `, trang tính “${sheet}”`}: ${count} phiếu chưa chấm xong`,
  unfinishedRow: (unit: string, line: number | null) => (line === null ? unit : `${unit} (dòng ${line})`),
  unfinishedRows: (names: readonly string[], more: number) =>
    `${names.join(', ')}${more === 0 ? '' : ` và ${more} phiếu nữa`}`,
  unfinishedMore: (count: number) =>
    `và ${count} phiếu nữa; từng chi bộ còn thiếu gì: thêm -o tra-lai/ vào lệnh này`,
  spot: (line: number, column: number | undefined) =>
    column === undefined ? `dòng ${line}` : `dòng ${line}, ký tự ${column}`,
  sheet: (sheet: string) => `trang tính “${sheet}”`,
  cell: (cell: string) => `ô ${cell}`,
  lines: (names: readonly string[], more: boolean) => places('dòng', names, more),
  cells: (names: readonly string[], more: boolean) => places('ô', names, more),
  also: (named: readonly string[]) => sentence(`Xem thêm ${list(named)}`),
  others: (count: number, named: string) => sentence(`Và ${count} chỗ khác: ${named}`),
  rest: (errors: number, warnings: number, files: number) =>
    `… và còn ${counts(errors, warnings)}${files === 0 ? '' : ` ở ${files} tệp`}`,
  restHere: (rest: string) => `${rest}; thêm "--problems loi.txt" để ghi tất cả ra tệp.`,
  restIn: (rest: string, path: string) => `${rest}; tất cả ở ${path}.`,
  slip: {
    title: (unit: string, name: string) => `Phiếu cần sửa: ${name === unit ? unit : `${name} (${unit})`}`,
    titleUnknown: 'Phiếu cần sửa: chưa rõ của chi bộ nào',
    guide: (errors: number, warnings: number) =>
      [
        ...(errors > 0 ? ['Sửa các chỗ ghi lỗi ngay trong tệp đã gửi, rồi gửi lại.'] : []),
        ...(warnings > 0 ? ['Chỗ ghi lưu ý thì xem lại; đúng rồi thì giữ nguyên.'] : []),
      ].join(' '),
    file: (file: string) => `Tệp ${file}`,
    item: (place: string | null, severity: string, message: string) =>
      `${place === null ? '' : `${place}: `}${severity}: ${message}`,
    cure: (hint: string) => `Cách sửa: ${hint}`,
    fileUnknown: 'khong-ro-chi-bo',
    none: 'Không có gì phải sửa, nên không ghi phiếu trả lại nào.',
    leftOver: (names: readonly string[], folder: string) =>
      `Trong ${folder} còn phiếu trả lại của lần trước, nay không còn chỗ phải sửa: ${list(names)}. Xóa đi để khỏi gửi nhầm.`,
    written: (count: number, folder: string) => `Đã ghi ${count} phiếu trả lại vào ${folder}.`,
  },
  columns: {
    file: 'Tệp',
    line: 'Dòng',
    column: 'Cột',
    sheet: 'Trang tính',
    cell: 'Ô',
    severity: 'Mức độ',
    code: 'Ký hiệu',
    message: 'Nội dung',
    hint: 'Cách sửa',
  },
} as const;
