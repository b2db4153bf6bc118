import type { Nested, Say } from '../reasons/index.ts';
import { advice } from '../words/advice.ts';
import { decimal } from '../words/format.ts';

/** Why a sheet that is right cannot be scored: its rubric is at fault. */
export const scoringComplaints = {
  'nothing-to-score': () =>
    advice(
      'mọi tiêu chí đều không áp dụng nên không còn gì để chấm',
      'Xem lại các tiêu chí ghi không áp dụng.',
    ),
  'knock-outs-clash': (args: { first: string; second: string }) =>
    advice(
      `hai điều khoản hạ mức cùng áp dụng mà bộ tiêu chí không nói tính điều nào trước: "${args.first}" và "${args.second}"`,
      'Người phụ trách bộ tiêu chí ghi thu_tu_khong_che theo văn bản, hoặc viết gộp hai điều khoản.',
    ),
  'no-level-fits': (args: { criterion: string; value: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: ${say(args.value)} không thuộc mức nào của bộ tiêu chí`,
      'Đây là chỗ hở của bộ tiêu chí, không phải của phiếu; báo người phụ trách bộ tiêu chí.',
    ),
  'two-levels-fit': (args: { criterion: string; value: Nested; first: Nested; second: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: ${say(args.value)} thuộc cả hai mức "${say(args.first)}" và "${say(args.second)}"`,
      'Đây là chỗ chồng nhau của bộ tiêu chí, không phải của phiếu; báo người phụ trách bộ tiêu chí.',
    ),
  'two-forced': (args: { criterion: string; first: Nested; second: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: hai sự việc cùng buộc về hai mức khác nhau, "${say(args.first)}" và "${say(args.second)}"`,
      'Đây là chỗ mâu thuẫn của bộ tiêu chí; báo người phụ trách bộ tiêu chí.',
    ),
  'two-requirements': (args: { criterion: string; first: number; second: number }) =>
    advice(
      `tiêu chí ${args.criterion}: hai yêu cầu cùng áp dụng, ${decimal(args.first)} và ${decimal(args.second)}`,
      'Đây là chỗ mâu thuẫn của bộ tiêu chí; báo người phụ trách bộ tiêu chí.',
    ),
  'no-requirement': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion}: không yêu cầu nào áp dụng cho buổi này`,
      'Đây là chỗ hở của bộ tiêu chí; báo người phụ trách bộ tiêu chí.',
    ),
} as const;
