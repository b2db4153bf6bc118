import type { Say } from '../reasons/index.ts';
import { advice, meant } from '../words/advice.ts';
import { day } from '../words/format.ts';
import { calledIn } from '../words/heading.ts';
import type { Medium } from '../words/medium.ts';

/** What goes under the keys that every sheet has. */
const wanted: Readonly<Record<string, { readonly what: string; readonly like: string }>> = {
  chi_bo: { what: 'mã chi bộ', like: 'CB01' },
  ngay: { what: 'ngày họp', like: '05/03/2026' },
  loai: { what: 'loại buổi', like: 'thường kỳ' },
  bo_tieu_chi: { what: 'mã bộ tiêu chí', like: 'an-phu/phieu-danh-gia' },
};

/** What is wrong with the keys of a file and with what stands under them, whatever they are about. */
export const shapeComplaints = {
  'unknown-key': (args: { key: string; suggestion: string | null; allowed: readonly string[] }) =>
    advice(
      `không có mục "${args.key}"`,
      meant(args.suggestion, `Các mục dùng được ở đây: ${args.allowed.join(', ')}.`),
    ),
  'missing-key': (args: { key: string; within?: string }, _: Say, medium: Medium) => {
    const called = calledIn(medium, args.key, args.within);
    return advice(
      `thiếu "${called}"`,
      {
        text: `Thêm dòng "${called}: …".`,
        cells: `Thêm cột "${called}" vào bảng; trong phiếu thì ghi "${called}" rồi nội dung ở ô bên phải.`,
        questions: `Trả lời câu "${called}".`,
        page: `Ghi vào ô "${called}".`,
      }[medium],
    );
  },
  'empty-value': (args: { key: string; within?: string }, _: Say, medium: Medium) => {
    const { what, like } = wanted[args.key] ?? { what: 'nội dung', like: null };
    return advice(
      `"${calledIn(medium, args.key, args.within)}" còn để trống`,
      `Ghi ${what} ${{ text: 'sau dấu hai chấm', cells: 'vào ô này', questions: 'vào câu này', page: 'vào ô này' }[medium]}${like === null ? '' : `, như ${like}`}.`,
    );
  },
  'empty-item': (args: { key: string; item: number }) =>
    advice(
      `mục thứ ${args.item} trong danh sách "${args.key}" còn để trống`,
      'Ghi nội dung vào mục đó, hoặc bỏ mục đó.',
    ),
  'expected-map': (args: { found: string; allowed: readonly string[] }) =>
    advice(
      `chỗ này phải là nhiều dòng "mục: nội dung", đang ghi ${args.found}`,
      args.allowed.length === 0
        ? 'Đối chiếu với tệp mẫu.'
        : `Các mục dùng được ở đây: ${args.allowed.join(', ')}.`,
    ),
  'expected-list': (args: { found: string }) =>
    advice(
      `chỗ này phải là một danh sách, đang ghi ${args.found}`,
      'Đặt trong ngoặc vuông, như [mục một, mục hai]; hoặc viết mỗi mục trên một dòng bắt đầu bằng dấu gạch "- ".',
    ),
  'expected-text': (args: { found: string }) =>
    advice(`chỗ này phải là một chữ hoặc một số, đang ghi ${args.found}`, 'Ghi một chữ hoặc một số.'),
  'wrong-choice': (args: { found: string; allowed: readonly string[]; suggestion: string | null }) =>
    advice(
      `"${args.found}" không dùng được ở đây`,
      `${args.suggestion === null ? '' : `${meant(args.suggestion, '')} `}Chọn một trong: ${args.allowed.join(', ')}.`,
    ),
  'too-short': (args: { minimum: number }) =>
    advice(`danh sách này phải có ít nhất ${args.minimum} mục`, 'Ghi thêm cho đủ, so với tệp mẫu.'),
  'too-many-items': (args: { maximum: number; found: number }) =>
    advice(
      `danh sách này có ${args.found} mục, nhiều nhất là ${args.maximum}`,
      'Bỏ mục thừa hoặc ghi trùng, so với tệp mẫu.',
    ),
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
  invalid: () => advice('nội dung không hợp lệ', 'Đối chiếu với tệp mẫu.'),
  'duplicate-id': (args: { id: string }) =>
    advice(`mã "${args.id}" dùng hai lần`, 'Mỗi mã chỉ dùng một lần.'),
  'dates-reversed': (args: { from: string; to: string }) =>
    advice(`den ${day(args.to)} trước tu ${day(args.from)}`, 'Sửa lại hai ngày.'),
} as const;
