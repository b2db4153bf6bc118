import { unitKindName } from './unit-kind.ts';

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
  /** The word for its unit, where a rubric gives one of its own. */
  readonly unit?: string;
  /** Set for a fact that is yes or no. */
  readonly yesNo?: boolean;
}

export type Unit =
  | 'nguoi'
  | 'lan'
  | 'phut'
  | 'phan_tram'
  | 'so'
  | 'co_khong'
  | 'ngay'
  | 'gio'
  | 'diem'
  | 'phan_tram_yeu_cau';

const unitWords: Readonly<Record<Unit, string>> = {
  nguoi: ' người',
  lan: ' lần',
  phut: ' phút',
  phan_tram: '%',
  so: '',
  co_khong: '',
  ngay: ' ngày',
  gio: ' phút',
  diem: ' điểm',
  phan_tram_yeu_cau: '% yêu cầu',
};

/** The sign of a number below nothing, as wide as that of a sum. */
const MINUS = '−';

/** `850` as "8,5": decimal comma, no trailing zeros. */
export const decimal = (hundredths: number): string => {
  const sign = hundredths < 0 ? MINUS : '';
  const size = Math.abs(hundredths);
  const decimals = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sign}${Math.floor(size / 100)}${decimals === '' ? '' : `,${decimals}`}`;
};

/** "4 + 5 = 9"; a single part is its own sum. */
export const sumText = ({ parts, sum }: { parts: readonly number[]; sum: number }): string =>
  parts.length === 1 ? decimal(sum) : `${parts.map(decimal).join(' + ')} = ${decimal(sum)}`;

/** Which way a number is rounded. */
export const roundingWay = (type: string): string =>
  ({ nua_len: 'đến số gần nhất, nửa thì lên', len: 'lên', xuong: 'xuống' })[type] ?? type;

/** "6", "từ 46 đến 59". */
export const stretch = (first: number, last: number): string =>
  first === last ? decimal(first) : `từ ${decimal(first)} đến ${decimal(last)}`;

export const quantity = (hundredths: number, unit: Unit): string =>
  `${decimal(hundredths)}${unitWords[unit]}`;

export const points = (hundredths: number): string => quantity(hundredths, 'diem');

interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
}

/** Half away from nothing, in steps so much finer than hundredths. */
const rounded = ({ numerator, denominator }: Quotient, finer: bigint): bigint =>
  (2n * BigInt(numerator) * finer + BigInt(denominator)) / (2n * BigInt(denominator));

const side = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);

/** The borders that an interval has. */
export const endsNamed = ({ from, above, below, to }: Ends): readonly number[] =>
  [from, above, below, to].flatMap((end) => end ?? []);

/** An exact value in hundredths: with two decimals, or with as many more as it takes for what is shown to lie on the same side of every border as the value itself, so that no "80" is below 80. */
export const exactly = (value: Quotient, borders: readonly number[] = []): string => {
  const { numerator, denominator } = value;
  if (numerator < 0) {
    const shown = exactly(
      { numerator: -numerator, denominator },
      borders.map((border) => -border),
    );
    return shown === '0' ? shown : `${MINUS}${shown}`;
  }
  const agrees = (shown: bigint, finer: bigint): boolean =>
    borders.every(
      (border) =>
        side(shown - BigInt(border) * finer) ===
        side(BigInt(numerator) - BigInt(border) * BigInt(denominator)),
    );
  let finer = 1n;
  let shown = rounded(value, finer);
  while (!agrees(shown, finer)) {
    finer *= 10n;
    shown = rounded(value, finer);
  }
  if (finer === 1n) return decimal(Number(shown));
  const one = 100n * finer;
  return `${shown / one},${String(shown % one).padStart(String(one).length - 1, '0')}`;
};

/** A share as a per cent, after `=`, or after `≈` where it was rounded for showing. */
export const percent = (share: Quotient, borders: readonly number[] = []): string =>
  `${share.numerator % share.denominator === 0 ? '=' : '≈'} ${exactly(share, borders)}%`;

/** `2026-03-05` as "05/03/2026". */
export const day = (iso: string): string => iso.split('-').reverse().join('/');

/** The months 1 and 2 have two digits, so that nobody makes 11 or 12 of them by hand. */
export const monthNumber = (ordinal: number): string => (ordinal < 3 ? `0${ordinal}` : String(ordinal));

/** `2026-03` as "3/2026", `2026-02` as "02/2026". */
export const month = (iso: string): string => `${monthNumber(Number(iso.slice(5, 7)))}/${iso.slice(0, 4)}`;

/** Whether a month follows another within one year. */
const follows = (later: string, earlier: string): boolean =>
  later.slice(0, 4) === earlier.slice(0, 4) && Number(later.slice(5)) === Number(earlier.slice(5)) + 1;

/** "02/2026 và 4–12/2026": months in a row as one span. */
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
      return first === last ? month(first) : `${monthNumber(Number(first.slice(5)))}–${month(last)}`;
    }),
  );
};

const roman: Readonly<Record<string, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** "quý II/2024". */
export const spanName = (id: string): string => {
  const [year = '', part = ''] = id.split('-');
  if (part === '') return `năm ${year}`;
  if (part.startsWith('Q')) return `quý ${roman[part.slice(1)] ?? part}/${year}`;
  if (part.startsWith('H')) return `${part === 'H1' ? '6 tháng đầu' : '6 tháng cuối'} năm ${year}`;
  return `tháng ${monthList([id])}`;
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

/** How many are wanted: "ít nhất 7", "tối đa 2". */
export const countWanted = (interval: Ends): string => {
  const { from, above, below, to } = interval;
  if (from !== undefined && [above, below, to].every((end) => end === undefined))
    return `ít nhất ${decimal(from)}`;
  if (to !== undefined && [from, above, below].every((end) => end === undefined))
    return `tối đa ${decimal(to)}`;
  return ends(interval, 'lan').replaceAll(unitWords.lan, '');
};

/** A number with what it counts or measures: "2 người vắng không lý do", "Thời lượng 95 phút". */
export const measured = (fact: FactName, value: number, unit: Unit): string => {
  if (unit === 'co_khong') return `${capitalised(factName(fact))}: ${value === 0 ? 'không' : 'có'}`;
  if (fact.unit !== undefined) return `${capitalised(factName(fact))} ${decimal(value)} ${fact.unit}`;
  if (unit !== 'nguoi' && unit !== 'lan') return `${capitalised(factName(fact))} ${quantity(value, unit)}`;
  // A name may begin with what it counts, as in "lần đến muộn".
  const counted = unitWords[unit].trim();
  const name = factName(fact);
  return name.startsWith(`${counted} `) ? `${decimal(value)} ${name}` : `${quantity(value, unit)} ${name}`;
};

/** "01–3", "7": months of any year, those in a row as one. */
export const monthSpans = (months: readonly number[]): readonly string[] => {
  const spans: [number, number][] = [];
  for (const month of [...months].sort((left, right) => left - right)) {
    const span = spans.at(-1);
    if (span !== undefined && span[1] === month - 1) span[1] = month;
    else spans.push([month, month]);
  }
  return spans.map(([first, last]) =>
    first === last ? monthNumber(first) : `${monthNumber(first)}–${monthNumber(last)}`,
  );
};

/** "buổi thường kỳ, tháng 3, 6 và 9, loại hình cơ quan": when and by whom a meeting is held. */
export const occasionText = (
  kinds: readonly string[],
  months: readonly number[],
  unitKinds: readonly (string | null)[],
): string =>
  [
    ...(kinds.length === 0 ? [] : [`buổi ${list(kinds.map(kindName), 'hoặc')}`]),
    ...(months.length === 0 ? [] : [`tháng ${list(monthSpans(months), 'hoặc')}`]),
    ...(unitKinds.length === 0
      ? []
      : [
          `chi bộ loại hình ${list(
            unitKinds.map((kind) => (kind === null ? 'khác' : unitKindName(kind))),
            'hoặc',
          )}`,
        ]),
  ].join(', ');

/** A fact with the key that files write it with. */
export const factWithKey = (fact: FactName): string =>
  fact.name === undefined && factName(fact) === fact.id ? fact.id : `${factName(fact)} (${fact.id})`;

/** "có mặt từ 90 trở lên", "đơn thư bằng 0", "kỷ luật: có". */
export const factCondition = (fact: FactName, interval: Ends, unit: Unit = 'so'): string => {
  const { from, above, to } = interval;
  if (fact.yesNo === true) return `${factName(fact)}: ${holdsYes(interval) ? 'có' : 'không'}`;
  if (to === 0 && from === undefined && above === undefined) return `${factName(fact)} bằng 0`;
  const spoken = unit === 'nguoi' || unit === 'lan' ? 'so' : unit;
  return `${factName(fact)} ${ends(interval, spoken)}`.trimEnd();
};

const holdsYes = ({ from, above, below, to }: Ends): boolean =>
  (from === undefined || YES >= from) &&
  (above === undefined || YES > above) &&
  (below === undefined || YES < below) &&
  (to === undefined || YES <= to);

/** A recorded value for a sentence: "có", "2", "125 phút". */
export const factValueText = (fact: FactName, value: number, unit: Unit): string => {
  if (fact.yesNo === true) return value === 0 ? 'không' : 'có';
  return unit === 'nguoi' || unit === 'lan' ? decimal(value) : quantity(value, unit);
};

/** Yes, in hundredths. */
const YES = 100;

const factWords: Readonly<Record<string, string>> = {
  dang_so: 'đảng số',
  mien_sinh_hoat: 'miễn sinh hoạt',
  nhiem_vu_dac_biet: 'làm nhiệm vụ đặc biệt',
  co_mat: 'có mặt',
  vang_co_ly_do: 'vắng có lý do',
  vang_khong_ly_do: 'vắng không lý do',
  ma_vang_co_ly_do: 'mã đảng viên vắng có lý do',
  vang_qua_3_ky: 'vắng có lý do quá 3 lần liên tiếp',
  phat_bieu: 'phát biểu',
  bat_dau: 'giờ bắt đầu',
  ket_thuc: 'giờ kết thúc',
  thoi_luong: 'thời lượng',
  ty_le_chi_tieu: 'tỷ lệ chỉ tiêu đạt',
  ngay_hop_chi_uy: 'ngày họp chi ủy',
  ngay_dang_tai_tai_lieu: 'ngày đăng tải tài liệu',
  ngay_dang_tai_ket_luan: 'ngày đăng tải kết luận',
  bieu_quyet: 'phiếu biểu quyết',
};

export const factName = ({ id, name }: FactName): string => name ?? factWords[id] ?? id;

/** "a, b và c", or with another last joint. */
export const list = (items: readonly string[], joint = 'và'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;

/** What a sheet with open lines lacks: facts by their names, and lines that a person judges. */
export interface Lacks {
  readonly facts: readonly FactName[];
  readonly ids: readonly string[];
}

export const lacking = ({ facts, ids }: Lacks): string =>
  [
    ...(facts.length === 0 ? [] : [`chưa ghi ${list(facts.map(factName))}`]),
    ...(ids.length === 0 ? [] : [`chưa chấm tiêu chí ${list(ids)}`]),
  ].join('; ');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const kindName = (kind: string): string =>
  ({ thuong_ky: 'thường kỳ', chuyen_de: 'chuyên đề', ket_hop: 'thường kỳ kết hợp chuyên đề' })[kind] ?? kind;

/** A path as it is typed in a call. */
export const typedPath = (path: string): string => (path.includes(' ') ? `"${path}"` : path);

/** The size of a file in the unit that people know it by. */
export const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

const scorers: Readonly<Record<string, string>> = { tu_cham: 'tự chấm', tham_dinh: 'thẩm định' };

/** Whose score it is. */
export const scorerName = (scorer: string): string => scorers[scorer] ?? scorer;
