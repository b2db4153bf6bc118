import { day, kindName, scorerName, spanName } from '../words/format.ts';

interface Sheet {
  readonly unit: string;
  readonly name: string | null;
  readonly date: string;
  readonly kind: string;
  readonly file: string;
}

interface ClosedSheet extends Pick<Sheet, 'unit' | 'date' | 'kind'> {
  readonly scorer: string;
}

/** Words around finding a paper by the code at its foot. */
export const paperCodeLabels = {
  title: (code: string) => `Bản in có mã ${code}`,
  sheet: ({ unit, name, date, kind, file }: Sheet) =>
    `Phiếu của ${name === null ? unit : `${name} (${unit})`}, buổi ${kindName(kind)} ngày ${day(date)}, tệp ${file}.`,
  table: (title: string, call: string) => `Bảng “${title}”, lập bằng lệnh: ${call}`,
  closing: (period: string, folder: string) => `Bản chốt ${spanName(period)}, thư mục chot/${folder}.`,
  closedSheet: ({ unit, date, kind, scorer }: ClosedSheet) =>
    `Phiếu của ${unit}, buổi ${kindName(kind)} ngày ${day(date)}, điểm ${scorerName(scorer)}.`,
  closedTable: (call: string) => `Bảng lập bằng lệnh: ${call}`,
  asClosed: (period: string, folder: string) =>
    `Khớp với số liệu đã chốt ${spanName(period)}, thư mục chot/${folder}.`,
  changedSince: (period: string) =>
    `Không khớp với thư mục làm việc hiện nay: số liệu đã sửa sau khi chốt. Chạy shcb verify ${period} để biết đã sửa gì.`,
  scores: 'Điểm các phiếu',
  sheetStands: 'Còn giá trị: phiếu đang được tính, bản in khớp với phiếu.',
  tableStands: 'Còn giá trị: tính lại vẫn ra đúng bảng đã in.',
  replaced: (file: string) =>
    `Không còn giá trị: phiếu đã được thay bằng ${file}. In lại phiếu thay thế để dùng.`,
  draft: 'Chưa có giá trị: phiếu là bản nháp, chưa được tính.',
  withdrawn: 'Không còn giá trị: phiếu đã được thu hồi.',
  stopped:
    'Chưa có giá trị: phiếu chưa được tính vì trái với phiếu khác. Chạy shcb check để biết trái ở đâu.',
  closingDoubtful:
    'Chưa xác nhận được: bản chốt này không khớp với nhật ký chốt. Chạy shcb verify để biết chỗ nào.',
  closingReplaced: (period: string) => `Không còn giá trị: ${spanName(period)} đã được chốt lại.`,
  unknown: (code: string) =>
    `Không có phiếu, bảng hay bản chốt nào của thư mục làm việc này mang mã ${code}.`,
  unknownSoFar: (code: string) =>
    `Không thấy mã ${code} trong những gì còn tra được của thư mục làm việc này.`,
  lost: 'Không tra được mã ở những chỗ sau, vì không còn, không đọc được hoặc không khớp với lúc chốt:',
  lostClosing: (period: string, folder: string) => `${spanName(period)}, thư mục chot/${folder}`,
  lostJournal: 'nhật ký chốt, tệp chot/nhat-ky.ndjson',
  lostCure:
    'Bản in có thể thuộc những chỗ đó. Chạy shcb verify để biết chỗ nào sai, khôi phục thư mục chot từ bản sao lưu rồi tra lại.',
  whyUnknown: (isAlso: boolean) =>
    `${isAlso ? 'Cũng có thể' : 'Có thể'} số liệu đã sửa sau khi in, bảng được lập với lựa chọn khác mặc định (như --as-of), hoặc bản in là của thư mục làm việc khác. Đối chiếu từng chữ của mã rồi xem các phiếu của chi bộ bằng lệnh history.`,
} as const;
