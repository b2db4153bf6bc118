import type { Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import { day } from '../words/format.ts';
import { calledIn } from '../words/heading.ts';
import type { Medium } from '../words/medium.ts';

/** What is wrong with the keys of a file and with what stands under them, whatever they are about. */
export const shapeComplaints = {
  'unknown-key': (args: { key: string; suggestion: string | null; allowed: readonly string[] }) =>
    advice(
      `khóa lạ "${args.key}"`,
      meant(args.suggestion, `Các khóa dùng được ở đây: ${args.allowed.join(', ')}.`),
    ),
  'missing-key': (args: { key: string }, _: Say, medium: Medium) => {
    const called = calledIn(medium, args.key);
    return advice(
      `thiếu "${called}"`,
      medium === 'cells'
        ? `Thêm cột "${called}" vào bảng; trong phiếu thì ghi "${called}" rồi nội dung ở ô bên phải.`
        : `Thêm dòng "${called}: …".`,
    );
  },
  'empty-value': (args: { key: string }, _: Say, medium: Medium) =>
    advice(`"${calledIn(medium, args.key)}" còn để trống`, 'Ghi nội dung vào đây.'),
  'expected-map': (args: { found: string; allowed: readonly string[] }) =>
    advice(
      `chỗ này phải là nhiều dòng "khóa: nội dung", đang ghi ${args.found}`,
      args.allowed.length === 0
        ? 'So lại với tệp mẫu.'
        : `Các khóa dùng được ở đây: ${args.allowed.join(', ')}.`,
    ),
  'expected-list': (args: { found: string }) =>
    advice(
      `chỗ này phải là một danh sách, đang ghi ${args.found}`,
      'Đặt trong ngoặc vuông, như [mục một, mục hai]; hoặc viết mỗi mục trên một dòng bắt đầu bằng dấu gạch "- ".',
    ),
  'expected-text': (args: { found: string }) =>
    advice(`chỗ này phải là một nội dung đơn, đang ghi ${args.found}`, 'Ghi một chữ hoặc một số.'),
  'wrong-choice': (args: { found: string; allowed: readonly string[]; suggestion: string | null }) =>
    advice(
      `"${args.found}" không dùng được ở đây`,
      `${args.suggestion === null ? '' : `${meant(args.suggestion, '')} `}Chọn một trong: ${args.allowed.join(', ')}.`,
    ),
  'too-short': (args: { minimum: number }) =>
    advice(`danh sách này phải có ít nhất ${args.minimum} mục`, 'Ghi thêm cho đủ, so với tệp mẫu.'),
  'too-long': (args: { maximum: number }) =>
    advice(`nội dung dài quá ${args.maximum} ký tự`, 'Rút ngắn lại.'),
  'not-a-month': (args: { found: string }) =>
    advice(`"${args.found}" không phải là một tháng`, 'Ghi năm và tháng, như 2026-03.'),
  'not-a-month-number': (args: { found: string }) =>
    advice(`"${args.found}" không phải là một tháng`, 'Ghi số từ 1 đến 12.'),
  'not-a-code': (args: { found: string }) =>
    advice(
      `"${args.found}" không phải là một mã`,
      'Mã chỉ gồm chữ, số, dấu chấm, gạch ngang, gạch dưới, không có dấu cách, như CB01.',
    ),
  invalid: () => advice('nội dung không hợp lệ', 'So lại với tệp mẫu.'),
  'duplicate-id': (args: { id: string }) =>
    advice(`mã "${args.id}" dùng hai lần`, 'Mỗi mã chỉ dùng một lần.'),
  'dates-reversed': (args: { from: string; to: string }) =>
    advice(`den ${day(args.to)} trước tu ${day(args.from)}`, 'Sửa lại hai ngày.'),
} as const;
