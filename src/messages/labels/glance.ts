import { day, decimal, kindName, points } from '../words/format.ts';

/** Words of a year at a glance. */
export const glanceLabels = {
  title: 'Toàn cảnh',
  listTitle: 'Từng chi bộ, từng tháng',
  month: 'Tháng',
  heatTitle: 'Từng chi bộ, từng tháng',
  bandsTitle: 'Mức xếp loại các buổi sinh hoạt theo tháng',
  noBand: 'thiếu phiếu, chưa xong hoặc có lỗi',
  lossesTitle: 'Tiêu chí bị trừ điểm nhiều nhất',
  criterion: (id: string, title: string) => `${id} ${title}`,
  lostIn: (lost: number, meetings: number) => `−${points(lost)}, ${meetings} buổi`,
  spreadTitle: 'Phân bố điểm các buổi',
  spreadNote: 'Mỗi khoảng tính từ mốc dưới đến trước mốc trên; điểm tối đa nằm ở khoảng trên cùng.',
  stretch: (from: number, to: number) => `${decimal(from)}–${decimal(to)}`,
  meetings: (count: number) => `${count} buổi`,

  // what stands behind a month
  meeting: (kind: string, date: string) => `Buổi sinh hoạt ${kindName(kind)} ngày ${day(date)}`,
  points: (score: string) => `${score} điểm.`,
  open: (range: string) => `Chưa chấm xong; tổng điểm còn có thể ${range}.`,
  lost: (id: string, title: string | undefined, lost: number) =>
    `${id}${title === undefined ? '' : ` ${title}`}: bị trừ ${points(lost)}`,
  given: (words: string) => `Chi bộ ghi: ${words}`,
  source: (words: string) => `Căn cứ: ${words}`,
  nothingLost: 'Mọi tiêu chí đều đạt đủ điểm.',
  state: (status: string) =>
    ({
      missing: 'tháng này thiếu phiếu',
      error: 'phiếu của tháng này có lỗi, chưa được tính',
      'not-appraised': 'phiếu của tháng này chưa được thẩm định',
      'not-held': 'tháng này không họp',
    })[status] ?? 'tháng này chưa có điểm',

  // looking for units
  unitKind: 'Loại hình',
  superior: 'Trực thuộc',
  band: 'Xếp loại năm',
  search: 'Tìm chi bộ',
  every: 'Tất cả',
  clear: 'Bỏ chọn',
  close: 'Đóng',
  count: 'Đang xem {shown} trong {all} chi bộ',
  hint: 'Bấm vào một tháng để xem vì sao; dùng phím mũi tên để đi giữa các ô.',
} as const;
