/** Ends of an interval in hundredths; each says for itself whether it is closed. */
export interface Ends {
  readonly from?: number | undefined;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  readonly to?: number | undefined;
}

export interface FactName {
  readonly id: string;
  readonly name?: string;
}

export type Unit = 'nguoi' | 'lan' | 'phut' | 'phan_tram' | 'ngay' | 'gio' | 'diem' | 'phan_tram_yeu_cau';

const unitWords: Readonly<Record<Unit, string>> = {
  nguoi: ' người',
  lan: ' lần',
  phut: ' phút',
  phan_tram: '%',
  ngay: ' ngày',
  gio: ' phút',
  diem: ' điểm',
  phan_tram_yeu_cau: '% yêu cầu',
};

/** `850` as "8,5": decimal comma, no trailing zeros. */
export const decimal = (hundredths: number): string => {
  const sign = hundredths < 0 ? '-' : '';
  const size = Math.abs(hundredths);
  const decimals = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sign}${Math.floor(size / 100)}${decimals === '' ? '' : `,${decimals}`}`;
};

export const quantity = (hundredths: number, unit: Unit): string =>
  `${decimal(hundredths)}${unitWords[unit]}`;

export const points = (hundredths: number): string => quantity(hundredths, 'diem');

/** A share as a per cent with two decimals, after `=`, or after `≈` where it was rounded for showing. */
export const percent = ({ numerator, denominator }: { numerator: number; denominator: number }): string => {
  const rounded = Math.floor((2 * numerator + denominator) / (2 * denominator));
  return `${numerator % denominator === 0 ? '=' : '≈'} ${decimal(rounded)}%`;
};

/** `2026-03-05` as "05/03/2026". */
export const day = (iso: string): string => iso.split('-').reverse().join('/');

/** `2026-03` as "03/2026". */
export const month = (iso: string): string => iso.split('-').reverse().join('/');

const plainMonth = (iso: string): string => month(iso).replace(/^0/, '');

/** Whether a month follows another within one year. */
const follows = (later: string, earlier: string): boolean =>
  later.slice(0, 4) === earlier.slice(0, 4) && Number(later.slice(5)) === Number(earlier.slice(5)) + 1;

/** "2/2026 và 4–12/2026": months in a row as one span. */
export const monthList = (isos: readonly string[]): string => {
  const spans: string[][] = [];
  for (const iso of isos) {
    const span = spans.at(-1);
    const last = span?.at(-1);
    if (span !== undefined && last !== undefined && follows(iso, last)) span.push(iso);
    else spans.push([iso]);
  }
  return list(
    spans.map((span) => {
      const [first = '', last = first] = [span[0], span.at(-1)];
      return first === last ? plainMonth(first) : `${Number(first.slice(5))}–${plainMonth(last)}`;
    }),
  );
};

export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const lowerWords = ({ from, above }: Ends, say: (value: number) => string): string =>
  from !== undefined ? `từ ${say(from)}` : above !== undefined ? `trên ${say(above)}` : '';

const upperWords = ({ below, to }: Ends, say: (value: number) => string): string =>
  below !== undefined ? `dưới ${say(below)}` : to !== undefined ? say(to) : '';

/** "từ 75% đến dưới 90%", in the words that a regulation uses for open and closed ends. */
export const ends = (interval: Ends, unit: Unit): string => {
  const { from, above, below, to } = interval;
  const full = (value: number) => quantity(value, unit);
  if (from !== undefined && from === to)
    return from === 0 && unit === 'ngay' ? 'đúng ngày' : `đúng ${full(from)}`;
  if (to === 0 && from === undefined && above === undefined) return full(0);
  const upper = upperWords(interval, full);
  if (upper === '') return `${lowerWords(interval, full)}${from === undefined ? '' : ' trở lên'}`;
  const lower = lowerWords(interval, unit === 'phan_tram' ? full : decimal);
  if (lower === '') return below === undefined ? `không quá ${upper}` : upper;
  return `${lower} đến ${upper}`;
};

/** How many are wanted: "ít nhất 7", "không quá 2". */
export const countWanted = (interval: Ends): string => {
  const { from, above, below, to } = interval;
  if (from !== undefined && [above, below, to].every((end) => end === undefined))
    return `ít nhất ${decimal(from)}`;
  return ends(interval, 'lan').replaceAll(unitWords.lan, '');
};

/** A number with what it counts or measures: "2 người vắng không lý do", "Thời lượng 95 phút". */
export const measured = (fact: FactName, value: number, unit: Unit): string =>
  unit === 'nguoi' || unit === 'lan'
    ? `${quantity(value, unit)} ${factName(fact)}`
    : `${capitalised(factName(fact))} ${quantity(value, unit)}`;

const factWords: Readonly<Record<string, string>> = {
  dang_so: 'đảng số',
  mien_sinh_hoat: 'miễn sinh hoạt',
  nhiem_vu_dac_biet: 'làm nhiệm vụ đặc biệt',
  co_mat: 'có mặt',
  vang_co_ly_do: 'vắng có lý do',
  vang_khong_ly_do: 'vắng không lý do',
  vang_qua_3_ky: 'vắng có lý do quá 3 lần liên tiếp',
  phat_bieu: 'phát biểu',
  bat_dau: 'giờ bắt đầu',
  ket_thuc: 'giờ kết thúc',
  thoi_luong: 'thời lượng',
  ty_le_chi_tieu: 'tỷ lệ chỉ tiêu đạt',
  ngay_dang_tai_tai_lieu: 'ngày đăng tải tài liệu',
  ngay_dang_tai_ket_luan: 'ngày đăng tải kết luận',
};

export const factName = ({ id, name }: FactName): string => name ?? factWords[id] ?? id;

/** "a, b và c", or with another last joint. */
export const list = (items: readonly string[], joint = 'và'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const kindName = (kind: string): string =>
  ({ thuong_ky: 'thường kỳ', chuyen_de: 'chuyên đề', ket_hop: 'thường kỳ kết hợp chuyên đề' })[kind] ?? kind;
