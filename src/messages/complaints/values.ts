import type { Say } from '../reasons/index.ts';
import { type Advice, advice } from '../words/advice.ts';
import { clock, day, type FactName, factName } from '../words/format.ts';
import type { Medium } from '../words/medium.ts';

interface Value {
  readonly found: string;
  readonly fact?: FactName;
  readonly criterion?: string;
}

/** A value that is refused, named by what it was meant to be where that has a name. */
const of = ({ fact, criterion }: Value): string => {
  if (fact !== undefined) return `${factName(fact)}: `;
  return criterion === undefined ? '' : `tiêu chí ${criterion}: `;
};

const value = (args: Value, message: string, hint: string): Advice => advice(`${of(args)}${message}`, hint);

const IN_MINUTES = 'Thời lượng tính bằng phút, ghi số nguyên: 1 giờ 30 phút là 90.';

/** Why a number, a day or a time could not be taken as it is written. Nothing is guessed: where only one reading is likely it is offered. */
export const valueComplaints = {
  // numbers
  'number-base': (args: Value) =>
    value(args, `"${args.found}" viết theo hệ đếm khác`, 'Viết số thường, như 31.'),
  'number-exponent': (args: Value, _: Say, medium: Medium) =>
    value(
      args,
      `"${args.found}" viết dạng lũy thừa`,
      medium === 'page'
        ? 'Viết đủ các chữ số, như 1000.'
        : 'Viết đủ các chữ số, như 1000; trong Excel, định dạng lại ô là Số.',
    ),
  'number-thousands': (args: Value & { plain: string }) =>
    value(args, `"${args.found}" có dấu phân cách hàng nghìn`, `Viết liền các chữ số: ${args.plain}.`),
  'number-decimals': (args: Value & { plain: string | null }) =>
    value(
      args,
      `"${args.found}" có quá hai chữ số thập phân`,
      args.plain === null
        ? 'Ghi nhiều nhất hai chữ số thập phân, như 8,56.'
        : `Ghi nhiều nhất hai chữ số thập phân, như 8,56; nếu là số nghìn thì viết liền: ${args.plain}.`,
    ),
  'percent-as-share': (args: Value & { meant: string }) =>
    value(
      args,
      `"${args.found}" là ${args.found.replace('.', ',')}% hay ${args.meant}%?`,
      `Tỷ lệ tính theo phần trăm: là ${args.meant}% thì ghi ${args.meant}.`,
    ),
  'number-mark': (args: Value & { plain: string }) =>
    value(args, `"${args.found}" thiếu chữ số bên dấu thập phân`, `Viết đủ: ${args.plain}.`),
  'number-sign': (args: Value) =>
    value(
      args,
      `"${args.found}" có dấu không dùng được ở đầu số`,
      'Số dương không ghi dấu; số âm ghi một dấu trừ của bàn phím ngay trước chữ số.',
    ),
  'number-space': (args: Value) =>
    value(args, `"${args.found}" có khoảng trống ở giữa số`, 'Chỉ ghi một số, các chữ số viết liền nhau.'),
  'number-unit': (args: Value, _: Say, medium: Medium) =>
    value(
      args,
      `"${args.found}" có chữ hoặc dấu đi kèm số`,
      medium === 'cells' && args.found.endsWith('%')
        ? 'Ô đang để định dạng phần trăm: đổi định dạng ô thành số, rồi ghi lại số.'
        : 'Chỉ ghi số, theo đúng đơn vị của chỗ này (người, lần, phút, điểm, %), không kèm chữ hay dấu.',
    ),
  'number-large': (args: Value & { most: number }) =>
    value(
      args,
      `"${args.found}" quá lớn: nhiều hơn ${args.most} chữ số`,
      'Kiểm tra lại xem có gõ thừa chữ số không.',
    ),
  'number-negative': (args: Value) => value(args, `"${args.found}" là số âm`, 'Ghi số từ 0 trở lên.'),
  'number-whole': (args: Value) =>
    value(
      args,
      `"${args.found}" không phải là số nguyên`,
      args.fact?.id === 'thoi_luong' ? IN_MINUTES : 'Ghi số nguyên, không có phần lẻ, như 27.',
    ),
  'not-a-number': (args: Value) =>
    value(
      args,
      `"${args.found}" không phải là một số`,
      'Viết số thường, nhiều nhất hai chữ số thập phân, như 8 hoặc 8,5.',
    ),
  'not-a-count': (args: Value) =>
    value(
      args,
      `"${args.found}" không phải là một số đếm`,
      args.fact?.id === 'thoi_luong' ? IN_MINUTES : 'Ghi số nguyên từ 0 trở lên, như 27.',
    ),

  // days
  'day-year-short': (args: Value) =>
    value(args, `ngày "${args.found}" không ghi năm đủ bốn chữ số`, 'Viết đủ năm, như 05/03/2026.'),
  'day-year-far': (args: Value & { year: number }) =>
    value(
      args,
      `ngày "${args.found}" ghi năm ${args.year}`,
      'Kiểm tra lại năm: chỉ nhận từ năm 1900 đến năm 2100.',
    ),
  'day-no-month': (args: Value & { month: number; turned: string | null }) =>
    value(
      args,
      `ngày "${args.found}" ghi tháng ${args.month}`,
      args.turned === null
        ? 'Tháng chỉ từ 1 đến 12; sửa lại ngày, tháng, năm.'
        : `Ghi ngày trước, tháng sau; nếu là ngày ${spoken(args.turned)} thì viết ${day(args.turned)}.`,
    ),
  'day-not-in-calendar': (args: Value & { month: number; year: number; last: number }) =>
    value(
      args,
      `lịch không có ngày "${args.found}"`,
      `Tháng ${args.month} năm ${args.year} có ${args.last} ngày; sửa lại ngày, tháng, năm.`,
    ),
  'day-marks': (args: Value & { day: string }) =>
    value(
      args,
      `ngày "${args.found}" viết khác cách quy định`,
      `Nếu là ngày ${spoken(args.day)} thì viết ${day(args.day)} (hoặc ${args.day}).`,
    ),
  'day-with-time': (args: Value & { day: string }) =>
    value(args, `ngày "${args.found}" có kèm giờ`, `Bỏ phần giờ, chỉ viết ${day(args.day)}.`),
  'day-words': (args: Value & { day: string }) =>
    value(args, `ngày "${args.found}" viết bằng chữ`, `Viết bằng số: ${day(args.day)}.`),
  'day-partial': (args: Value) =>
    value(
      args,
      `"${args.found}" chưa đủ ngày, tháng, năm`,
      'Ghi đủ ngày, tháng và năm bốn chữ số, như 05/03/2026.',
    ),
  'day-serial': (args: Value & { day: string }, _: Say, medium: Medium) =>
    value(
      args,
      `"${args.found}" có vẻ là số ngày của Excel (${day(args.day)})`,
      medium === 'page'
        ? 'Viết ngày, tháng, năm, như 05/03/2026.'
        : 'Trong Excel, định dạng lại ô là Ngày (Date) rồi chép lại; hoặc tự viết ngày, như 05/03/2026.',
    ),
  'not-a-day': (args: Value) =>
    value(
      args,
      `chưa đọc được ngày "${args.found}"`,
      'Viết ngày trước, tháng sau, năm đủ bốn chữ số, như 05/03/2026 (hoặc 2026-03-05).',
    ),

  // times of day
  'time-half-day': (args: Value) =>
    value(args, `giờ "${args.found}" ghi theo buổi`, 'Viết theo 24 giờ: 2 giờ chiều là 14:00.'),
  'time-range': (args: Value) =>
    value(args, `không có giờ "${args.found}"`, 'Giờ từ 0 đến 23, phút từ 0 đến 59, như 14:00 hoặc 14h30.'),
  'time-mark': (args: Value & { minutes: number }) =>
    value(
      args,
      `giờ "${args.found}" viết khác cách quy định`,
      `Nếu là ${Math.floor(args.minutes / 60)} giờ ${args.minutes % 60} phút thì viết ${clock(args.minutes)}.`,
    ),
  'not-a-time': (args: Value) =>
    value(args, `chưa đọc được giờ "${args.found}"`, 'Viết giờ và phút, như 14:00 hoặc 14h30.'),

  // other facts
  'not-yes-no': (args: Value) => value(args, `không hiểu "${args.found}"`, 'Ghi có hoặc không.'),
  'codes-twice': (args: Value & { code: string }) =>
    value(
      args,
      `mã "${args.code}" ghi hai lần`,
      'Ghi mỗi mã đảng viên một lần, cách nhau bằng dấu phẩy, như DV03, DV07.',
    ),
  'not-codes': (args: Value) =>
    value(
      args,
      `không thấy mã nào trong "${args.found}"`,
      'Ghi các mã đảng viên cách nhau bằng dấu phẩy, như DV03, DV07; không có ai thì ghi 0.',
    ),
} as const;

/** `2026-04-03` as "3 tháng 4 năm 2026", which cannot be taken for another day. */
const spoken = (iso: string): string =>
  `${Number(iso.slice(8))} tháng ${Number(iso.slice(5, 7))} năm ${Number(iso.slice(0, 4))}`;
