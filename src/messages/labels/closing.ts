import { capitalised, day, month, points, spanName } from '../words/format.ts';

interface Result {
  readonly total: number | null;
  readonly band: { readonly title: string } | null;
}

const fileWords: Readonly<Record<string, string>> = {
  'output-changed': 'kết quả đã chốt bị sửa',
  'output-missing': 'kết quả đã chốt không còn',
  'output-new': 'tệp không có trong bản chốt',
  'input-changed': 'phiếu đã đổi sau khi chốt',
  'input-missing': 'phiếu không còn',
  'input-new': 'phiếu mới có sau khi chốt',
  'workspace-changed': 'đã đổi sau khi chốt',
};

const lawWords: Readonly<Record<string, string>> = {
  'law-changed': 'nội dung đã đổi sau khi chốt',
  'law-gone': 'không còn dùng cho kỳ này',
  'law-new': 'nay mới dùng cho kỳ này',
};

const stateWords: Readonly<Record<string, string>> = {
  scored: 'đã chấm',
  incomplete: 'chưa chấm xong',
  'not-appraised': 'chưa thẩm định',
  missing: 'thiếu phiếu',
  error: 'có lỗi',
  inactive: 'không hoạt động',
  'not-held': 'không họp',
  'not-due': 'chưa đến hạn',
};

export const resultText = (result: Result | null): string => {
  if (result === null) return 'không có phiếu';
  if (result.total === null) return 'chưa chấm xong';
  return `${points(result.total)}${result.band === null ? '' : ` (${result.band.title})`}`;
};

const stateText = (state: string | null): string =>
  state === null ? 'không có' : (stateWords[state] ?? state);

interface ClosedOn {
  readonly on: string;
  readonly by: string | null;
  readonly beforeEnd: string | null;
}

/** Words around closing a period and verifying what was closed. */
export const closeLabels = {
  closed: (period: string, path: string) => `Đã chốt ${spanName(period)} vào ${path}.`,
  closedCounts: (sheets: number, inputs: number, asOf: string) =>
    `${sheets} phiếu được tính, từ ${inputs} tệp; tính đến ngày ${day(asOf)}.`,
  closedOpen: (open: string) => `Còn thiếu khi chốt: ${open}.`,
  closedHash: (sha256: string) => `Mã đối chiếu bản kê: ${sha256}`,
  reopened: (folder: string, reason: string) => `Bản chốt trước giữ ở ${folder}. Lý do chốt lại: ${reason}.`,
  closedOn: ({ on, by, beforeEnd }: ClosedOn) =>
    `Chốt ngày ${day(on)}${by === null ? '' : `, người chốt: ${by}`}${beforeEnd === null ? '' : `; chốt trước khi hết kỳ: ${beforeEnd}`}.`,
  beforeEndExample: 'Đảng ủy họp xét sớm',
  positionExample: 'Phó Bí thư Đảng ủy',
  title: 'Kiểm tra lại các kỳ đã chốt',
  asClosed: (period: string, asOf: string) =>
    `${capitalised(spanName(period))}: đúng như lúc chốt, tính đến ngày ${day(asOf)}.`,
  changed: (period: string, asOf: string) =>
    `${capitalised(spanName(period))}: có thay đổi sau khi chốt (tính đến ngày ${day(asOf)}).`,
  sameResult: 'Tính lại vẫn ra điểm và mức như lúc chốt.',
  otherResult: 'Tính lại ra kết quả khác lúc chốt.',
  noResult: 'Không đối chiếu được kết quả, vì tệp đã chốt không đọc được.',
  setAside: (folder: string) =>
    `Lần chốt lại trước bị ngắt giữa chừng; bản đã chốt đang ở ${folder}, lần chốt sau sẽ đưa về chỗ cũ.`,
  asideChanged: (folder: string) => `${folder} (bản chốt đã được thay) không còn nguyên vẹn:`,
  openThen: (open: string) => `Lúc chốt còn thiếu: ${open}.`,
  reportClosed: (period: string, asOf: string, on: string | null) =>
    `${capitalised(spanName(period))} đã chốt${on === null ? '' : ` ngày ${day(on)}`}, tính đến ngày ${day(asOf)}.`,
  reportSame: 'Bảng tính lại này ra điểm, mức và tình trạng các tháng như lúc chốt.',
  reportDiffers: (period: string) =>
    `Bảng tính lại này khác bản đã chốt ở chot/${period} (lúc chốt → bây giờ):`,
  reportMore: (more: number, period: string) => `Và ${more} chỗ khác nữa: xem shcb verify ${period}.`,
  reportOther: (period: string, asOf: string) =>
    `Lời gọi này tính theo cách khác lúc chốt (tệp, ngày tính, bộ tiêu chí hoặc người chấm), nên không đối chiếu với bản đã chốt. Muốn đối chiếu thì chạy: shcb report ${period} --as-of ${asOf}`,
  reportAltered: (period: string) =>
    `Không đối chiếu được với bản đã chốt, vì tệp trong chot/${period} không đọc được hoặc đã bị sửa: xem shcb verify ${period}.`,
  reopenedFor: (folder: string, reason: string) => `Chốt lại thay cho ${folder}: ${reason}.`,
  file: (code: string, path: string) => `${path}: ${fileWords[code] ?? code}`,
  law: (code: string, id: string, version: string) =>
    `${id}, phiên bản ${day(version)}: ${lawWords[code] ?? code}`,
  tool: (was: string, is: string) => `chốt bằng shcb ${was}, nay là shcb ${is}`,
  sheet: (unit: string, date: string, was: Result | null, is: Result | null) =>
    `${unit}, buổi ngày ${day(date)}: ${resultText(was)} → ${resultText(is)}`,
  sheetCorrected: (sheet: string, reason: string) => `${sheet}; đính chính sau khi chốt: ${reason}`,
  unitMonth: (unit: string, of: string, was: string | null, is: string | null) =>
    `${unit}, tháng ${month(of)}: ${stateText(was)} → ${stateText(is)}`,
  unitBand: (unit: string, was: string | null, is: string | null) =>
    `${unit}, xếp loại cả kỳ: ${was ?? 'chưa xếp loại'} → ${is ?? 'chưa xếp loại'}`,
  journalWhole: (lines: number) => `Nhật ký chốt: ${lines} dòng, liền mạch.`,
  journalBroken: 'Nhật ký chốt không còn nguyên vẹn:',
  journalBehind: (period: string) =>
    `Nhật ký chưa có dòng của ${spanName(period)} vì lần chốt đó bị ngắt; lần chốt sau sẽ ghi bù.`,
  lineBroken: (line: number) => `dòng ${line}: không đọc được`,
  lineMisplaced: (line: number) => `dòng ${line}: không nối tiếp dòng trước`,
  lineAltered: (line: number) => `dòng ${line}: không còn đúng như lúc ghi`,
  closingCopied: (folder: string, of: string) =>
    `${folder}: bản chép của ${spanName(of)} nằm lạc trong thư mục chot; chuyển ra chỗ khác`,
  unknowable: (lines: number, last: string | null) =>
    last === null
      ? 'Không thể biết: bản chốt cuối cùng có bị lấy đi cùng với dòng nhật ký của nó hay không.'
      : `Không thể biết: sau dòng ${lines} còn bản chốt nào bị lấy đi cùng với dòng nhật ký của nó hay không. Muốn chắc thì giữ riêng mã của dòng cuối: ${last}`,
  manifestBroken: (folder: string) => `${folder}: bản kê không còn hoặc không đọc được`,
  manifestDiffers: (folder: string) => `${folder}: bản kê khác với nhật ký`,
  closingUnknown: (folder: string) => `${folder}: nhật ký không có dòng nào nói tới`,
  closingMissing: (period: string, line: number) =>
    `${capitalised(spanName(period))}: nhật ký có (dòng ${line}) mà thư mục không còn`,
} as const;
