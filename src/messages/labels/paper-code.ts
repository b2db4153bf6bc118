import { day, kindName } from '../words/format.ts';

interface Sheet {
  readonly unit: string;
  readonly name: string | null;
  readonly date: string;
  readonly kind: string;
  readonly file: string;
}

/** Words around finding a paper by the code at its foot. */
export const paperCodeLabels = {
  title: (code: string) => `Bản in có mã ${code}`,
  sheet: ({ unit, name, date, kind, file }: Sheet) =>
    `Phiếu của ${name === null ? unit : `${name} (${unit})`}, buổi ${kindName(kind)} ngày ${day(date)}, tệp ${file}.`,
  table: (title: string, call: string) => `Bảng “${title}”, lập bằng lệnh: ${call}`,
  closing: (period: string, folder: string) => `Bản chốt kỳ ${period}, thư mục chot/${folder}.`,
  scores: 'Điểm các phiếu',
  sheetStands: 'Còn giá trị: phiếu đang được tính, bản in khớp với phiếu.',
  tableStands: 'Còn giá trị: tính lại vẫn ra đúng bảng đã in.',
  replaced: (file: string) =>
    `Không còn giá trị: phiếu đã được thay bằng ${file}. In lại phiếu thay thế để dùng.`,
  draft: 'Chưa có giá trị: phiếu là bản nháp, chưa được tính.',
  withdrawn: 'Không còn giá trị: phiếu đã được thu hồi.',
  stopped:
    'Chưa có giá trị: phiếu chưa được tính vì trái với phiếu khác. Chạy shcb check để biết trái ở đâu.',
  closingReplaced: (period: string) => `Không còn giá trị: kỳ ${period} đã được chốt lại.`,
  unknown: (code: string) =>
    `Không có phiếu, bảng hay bản chốt nào của thư mục làm việc này mang mã ${code}.`,
  whyUnknown:
    'Có thể số liệu đã sửa sau khi in, bảng được lập với lựa chọn khác mặc định (như --as-of), hoặc bản in là của thư mục làm việc khác. Đối chiếu từng chữ của mã rồi xem các phiếu của chi bộ bằng lệnh history.',
} as const;
