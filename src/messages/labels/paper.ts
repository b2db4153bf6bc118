import {
  clock,
  day,
  decimal,
  type FactName,
  factName,
  factValueText,
  kindName,
  monthNumber,
  type Unit,
} from '../words/format.ts';

/** Dots to write on. */
const BLANK = '……';

/** A day or a month as papers write it: two digits for days below 10, and for the months 1 and 2. */
const paddedDay = (iso: string): string => iso.slice(8, 10);
const paddedMonth = (iso: string): string => monthNumber(Number(iso.slice(5, 7)));

const HUNDREDTHS = 100;

const upper = (text: string): string => text.toUpperCase();

const ORGANISATION = /^đảng bộ(?=\s)/i;

const HASH_SHOWN = 12;

const factText = (name: FactName, value: number | string, unit: Unit | 'danh_sach'): string => {
  if (typeof value === 'string') return day(value);
  if (unit === 'gio') return clock(Math.floor(value / HUNDREDTHS));
  return unit === 'danh_sach' ? '' : factValueText(name, value, unit);
};

/** Words of papers that are signed. */
export const paperLabels = {
  /** What stands above the place and the day, line by line. */
  mottoes: {
    dang: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    nha_nuoc: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  },
  upper,
  /** The committee that issues papers for a party organisation. */
  committeeOf: (organisation: string) => upper(organisation.replace(ORGANISATION, 'Đảng ủy')),
  unknownBody: `ĐẢNG BỘ ${BLANK}${BLANK}${BLANK}`,
  /** Above a unit that is no body of the Party. */
  unknownSuperior: `${BLANK}${BLANK}${BLANK}`,
  number: (number: string | null, type: string, symbol: string) =>
    `Số ${number ?? '      '}-${type}/${symbol}`,
  placeAndDay: (place: string | null, iso: string | null) =>
    `${place ?? `${BLANK}${BLANK}`}, ngày ${iso === null ? BLANK : paddedDay(iso)} tháng ${
      iso === null ? BLANK : paddedMonth(iso)
    } năm ${iso === null ? BLANK : iso.slice(0, 4)}`,
  recipients: 'Nơi nhận:',
  unknownRecipients: [`${BLANK}${BLANK}`, 'Lưu Đảng ủy'],
  recipientList: (names: readonly string[]) =>
    names.map((name, index) => `- ${name}${index < names.length - 1 ? ';' : '.'}`),
  committeeSymbol: 'ĐU',
  drafter: 'NGƯỜI LẬP BIỂU',
  secretary: 'BÍ THƯ',
  onBehalfOf: (body: string) => `T/M ${body}`,
  committee: 'ĐẢNG ỦY',
  unitBy: (name: string | null, id: string, word = 'CHI BỘ') =>
    name === null ? `${word} ${id}` : upper(name),

  /** The line at the foot, by which a paper is found again. */
  codeLine: (code: string) => `Mã tra cứu: ${code}`,

  // tables that go up
  tables: {
    month: { type: 'BC', title: 'DANH SÁCH' },
    span: { type: 'BC', title: 'BIỂU TỔNG HỢP' },
    track: { type: 'BC', title: 'BIỂU THEO DÕI' },
    reminder: { type: 'BC', title: 'BIỂU NHẮC VIỆC' },
    compare: { type: 'BC', title: 'BIỂU ĐỐI CHIẾU' },
    rate: { type: 'BC', title: 'BIỂU XẾP LOẠI' },
  },
  share: (name: string, count: number, hundredths: number, exact: boolean) =>
    `${name} ${count} (${exact ? '' : '≈ '}${decimal(hundredths)}%)`,
  shares: (rated: number, ofUnits: boolean, shares: readonly string[]) =>
    `trong ${rated} ${ofUnits ? 'chi bộ đã xếp loại' : 'buổi thường kỳ đã xếp loại'}, ${shares.join('; ')}`,
  sharesLine: (shares: string) => `Tỷ lệ: ${shares}.`,

  // words of templates
  committeeName: (organisation: string) => organisation.replace(ORGANISATION, 'Đảng ủy'),
  unknownCommittee: `Đảng ủy ${BLANK}${BLANK}`,
  unknownNumber: BLANK,
  periodName: ({ kind, ordinal, year }: { kind: string; ordinal: number; year: number }) =>
    ({
      month: `tháng ${monthNumber(ordinal)} năm ${year}`,
      quarter: `quý ${['I', 'II', 'III', 'IV'][ordinal - 1] ?? ordinal} năm ${year}`,
      half: `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    })[kind] ?? `năm ${year}`,
  preliminary: 'Số liệu tạm tính: còn buổi chưa có phiếu hoặc chưa chấm xong.',
  restsOnProposals: 'Một phần cách tính theo đề xuất, chưa có văn bản xác nhận.',
  dayOf: day,
  placeOf: 'Chỗ điền',
  placeTold: 'Điền gì',
  templateForm: 'Mẫu văn bản',
  templateFormHow:
    'Sửa tệp này thành mẫu của cơ quan: giữ chỗ cần điền cùng ngoặc nhọn, xóa chỗ không dùng, đặt phông chữ, cỡ chữ tùy ý. Dòng của bảng cuối được lặp lại, giữ phần mở ở ô đầu và phần đóng ở ô cuối.',
  officePlaces: 'Của cơ quan và văn bản',
  resultPlaces: 'Của kết quả',
  noShares: 'chưa có',
  meetingsByKind: (regular: number, thematic: number) =>
    `${regular} buổi thường kỳ${thematic === 0 ? '' : `, ${thematic} buổi chuyên đề`}`,
  bandCount: (name: string, count: number) => `${name} ${count}`,
  lossOf: (criterion: string, lost: string) => `${criterion} (${lost})`,
  lossBecause: (id: string, title: string, lost: number, reason: string) =>
    `${id} ${title}: bị trừ ${decimal(lost)} điểm (${reason})`,
  scoringOf: (period: string) => `xếp loại chất lượng sinh hoạt chi bộ ${period}`,
  ratingOf: (year: string) => `xếp loại chất lượng tổ chức đảng năm ${year}`,
  notRated: 'chưa xếp loại',
  /** A unit without a name, by what the form of its rubric calls it in capitals. */
  unitCalled: (id: string, title = 'CHI BỘ') => `${title.charAt(0)}${title.slice(1).toLowerCase()} ${id}`,
  kind: kindName,
  band: (title: string) => `xếp loại ${title}`,
  notScored: 'chưa chấm xong nên chưa xếp loại',

  // the sheet of a meeting
  /** The form of a sheet where nobody has written one for its rubric. */
  sheetForm: {
    heading: 'PHIẾU ĐÁNH GIÁ',
    about: 'Chất lượng sinh hoạt chi bộ',
    headOf: 'dang',
    scoreColumns: [{ scorer: 'tu_cham', name: 'Điểm tự chấm' }],
    signer: [{ onBehalf: 'T/M CHI BỘ', position: 'BÍ THƯ' }, { position: 'CẤP ỦY CẤP TRÊN PHỤ TRÁCH' }],
  },
  inMonth: (about: string, iso: string) => `${about} tháng ${paddedMonth(iso)} năm ${iso.slice(0, 4)}`,
  order: 'STT',
  criterion: 'TIÊU CHÍ ĐÁNH GIÁ',
  possible: 'Thang điểm',
  appraised: 'Điểm thẩm định',
  note: 'Ghi chú',
  meeting: (kind: string, iso: string, facts: readonly string[]) =>
    `Buổi sinh hoạt ${kindName(kind)} ngày ${day(iso)}${facts.length === 0 ? '' : `: ${facts.join('; ')}`}.`,
  fact: (name: FactName, value: number | string, unit: Unit | 'danh_sach') =>
    `${factName(name)} ${factText(name, value, unit)}`,
  scoredBy: (title: string, version: string, sha256: string) =>
    `Chấm theo: ${title}, phiên bản ngày ${day(version)}, mã đối chiếu ${sha256.slice(0, HASH_SHOWN)}.`,
  minutes: (minutes: string) => `Biên bản: ${minutes}.`,
  bandOfMonth: (about: string, iso: string, band: string) =>
    `Xếp loại ${about.charAt(0).toLowerCase()}${about.slice(1)} tháng ${paddedMonth(iso)} năm ${iso.slice(0, 4)}: ${band}.`,
  marked: (id: string) => `${id}*`,
} as const;
