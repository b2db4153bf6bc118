import type { Example, Pages } from './page.ts';

const date = (written: string): Example => ({
  in: 'meeting',
  wrong: `ngay: ${written}`,
  right: 'ngay: 05/03/2026',
});

/** Why a day or a time is not taken as it is written. */
export const dayPages = {
  'day-year-short': {
    title: 'Năm không đủ bốn chữ số',
    why: 'Năm viết hai chữ số có thể là ngày hoặc tháng bị đảo chỗ: 05/03/26 đọc được nhiều cách.',
    mend: 'Viết năm đủ bốn chữ số, như 05/03/2026.',
    effect: 'file-refused',
    example: date('05/03/26'),
  },
  'day-year-far': {
    title: 'Năm quá xa',
    why: 'Chương trình chỉ nhận năm từ 1900 đến 2100; năm ngoài khoảng đó chắc do gõ nhầm.',
    mend: 'Sửa lại năm.',
    effect: 'file-refused',
    example: date('05/03/2206'),
  },
  'day-no-month': {
    title: 'Tháng lớn hơn 12',
    why: 'Ngày được đọc ngày trước, tháng sau. Tháng lớn hơn 12 thường do viết tháng trước; chương trình không tự đổi chỗ.',
    mend: 'Viết ngày trước, tháng sau, như 25/03/2026.',
    effect: 'file-refused',
    example: date('03/25/2026'),
  },
  'day-not-in-calendar': {
    title: 'Lịch không có ngày này',
    why: 'Tháng đó không có ngày đó, nên chắc ghi nhầm ngày, tháng hoặc năm.',
    mend: 'Sửa lại ngày, tháng, năm theo sổ biên bản.',
    effect: 'file-refused',
    example: date('30/02/2026'),
  },
  'day-marks': {
    title: 'Ngày viết khác cách quy định',
    why: 'Ngày viết với dấu chấm, dấu gạch hoặc viết liền thì mỗi nơi đọc một cách.',
    mend: 'Viết ngày/tháng/năm, như 05/03/2026; hoặc năm-tháng-ngày, như 2026-03-05.',
    effect: 'file-refused',
    example: date('05.03.2026'),
  },
  'day-with-time': {
    title: 'Ngày có kèm giờ',
    why: 'Chỗ này chỉ cần ngày. Giờ họp ghi ở bat_dau và ket_thuc.',
    mend: 'Bỏ phần giờ, chỉ giữ ngày.',
    effect: 'file-refused',
    example: date('05/03/2026 14h'),
  },
  'day-words': {
    title: 'Ngày viết bằng chữ',
    why: 'Ngày viết bằng chữ có nhiều cách; chương trình chỉ nhận ngày viết bằng số để không hiểu nhầm.',
    mend: 'Viết bằng số, như 05/03/2026.',
    effect: 'file-refused',
    example: date('5 tháng 3 năm 2026'),
  },
  'day-partial': {
    title: 'Ngày chưa đủ ngày, tháng, năm',
    why: 'Thiếu ngày hoặc thiếu năm thì không biết buổi sinh hoạt thuộc kỳ nào, theo quy định nào.',
    mend: 'Ghi đủ ngày, tháng và năm bốn chữ số, như 05/03/2026.',
    effect: 'file-refused',
    example: date('03/2026'),
  },
  'day-serial': {
    title: 'Số ngày của Excel',
    why: 'Excel giữ ngày dưới dạng một số, như 46086. Chép ô chưa định dạng là Ngày thì chỉ còn con số đó.',
    mend: 'Trong Excel, định dạng lại ô là Ngày (Date) rồi chép lại; hoặc tự viết ngày, như 05/03/2026.',
    effect: 'file-refused',
    example: date('46086'),
  },
  'not-a-day': {
    title: 'Không phải là một ngày',
    why: 'Chỗ này cần một ngày viết bằng số; chương trình luôn đọc ngày trước, tháng sau.',
    mend: 'Viết ngày trước, tháng sau, năm đủ bốn chữ số, như 05/03/2026; hoặc 2026-03-05.',
    effect: 'file-refused',
    example: date('đầu tháng ba'),
  },
  'time-half-day': {
    title: 'Giờ ghi theo buổi',
    why: 'Giờ ghi sáng, chiều, am, pm dễ sai 12 giờ, làm sai thời lượng.',
    mend: 'Viết theo 24 giờ: 2 giờ chiều là 14:00.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'bat_dau: 2h chiều', right: 'bat_dau: "14:00"' },
  },
  'time-range': {
    title: 'Không có giờ này',
    why: 'Giờ chỉ từ 0 đến 23, phút chỉ từ 0 đến 59.',
    mend: 'Sửa lại giờ, như 14:00 hoặc 14h30.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'bat_dau: "25:00"', right: 'bat_dau: "14:00"' },
  },
  'time-mark': {
    title: 'Giờ viết khác cách quy định',
    why: 'Dấu chấm hoặc dấu phẩy làm giờ trông như số thập phân: 14.5 không rõ là 14 giờ 5 phút hay 14 giờ rưỡi.',
    mend: 'Viết giờ và phút, như 14:30, 14h30 hoặc 14h.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'bat_dau: 14.30', right: 'bat_dau: "14:00"' },
  },
  'not-a-time': {
    title: 'Không phải là một giờ trong ngày',
    why: 'Chỗ này cần giờ và phút, để tính thời lượng của buổi sinh hoạt.',
    mend: 'Viết giờ và phút, như 14:00 hoặc 14h30.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'bat_dau: sau giờ nghỉ', right: 'bat_dau: "14:00"' },
  },
} satisfies Partial<Pages>;
