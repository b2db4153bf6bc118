import { advice } from '../words/advice.ts';
import { decimal, occasionText, points, sumText } from '../words/format.ts';

interface OnOccasion {
  readonly on: {
    readonly kinds: readonly string[];
    readonly months: readonly number[];
    readonly unitKinds: readonly (string | null)[];
  };
}

const occasion = ({ on }: OnOccasion): string => occasionText(on.kinds, on.months, on.unitKinds);

/** What is wrong with the points of a rubric, said to the person who writes it. */
export const rubricPointComplaints = {
  'group-sum': (args: { group: string; declared: number; sum: number; parts: readonly number[] }) =>
    advice(
      `nhóm ${args.group} ghi ${points(args.declared)} nhưng các dòng cộng lại là ${sumText(args)}`,
      'Sửa điểm của nhóm hoặc của các dòng.',
    ),
  'total-sum': (args: { declared: number; sum: number; parts: readonly number[] }) =>
    advice(
      `tong_diem ghi ${decimal(args.declared)} nhưng các nhóm cộng lại là ${sumText(args)}`,
      'Sửa tong_diem hoặc điểm của các nhóm.',
    ),
  'negative-points': (args: { points: number }) =>
    advice(`điểm âm: ${decimal(args.points)}`, 'Ghi số điểm từ 0 trở lên.'),
  'part-member': (args: { part: string; member: string }) =>
    advice(
      `phần ${args.part}: "${args.member}" không phải một dòng, cũng không phải một phần đứng trước`,
      'Ghi ở gom mã của các dòng, hoặc của các phần đã kể ở trên.',
    ),
  'part-member-twice': (args: { member: string; part: string }) =>
    advice(
      `"${args.member}" đã được tính trong phần ${args.part}`,
      'Mỗi dòng, mỗi phần chỉ được tính vào một phần; bỏ một chỗ.',
    ),
  'part-apart': (args: { part: string }) =>
    advice(
      `phần ${args.part} gom các dòng của hai nhóm, hoặc của nhóm và của tổng điểm`,
      'Gom những dòng cùng một nhóm, hoặc những dòng cùng tính thẳng vào tổng điểm.',
    ),
  'part-one-way': (args: { part: string }) =>
    advice(
      `phần ${args.part} phải có đúng một trong hai: diem hoặc toi_da`,
      'diem khi các dòng cộng lại đúng bằng số đó; toi_da khi cộng lại không được quá số đó.',
    ),
  'part-sum': (args: { part: string; declared: number; sum: number }) =>
    advice(
      `phần ${args.part} ghi ${points(args.declared)} nhưng các dòng cộng được ${points(args.sum)}`,
      'Sửa diem của phần hoặc của các dòng; nếu văn bản cho cộng quá rồi cắt thì ghi toi_da.',
    ),
  'part-rescaled': (args: { part: string; criterion: string }) =>
    advice(
      `phần ${args.part} có mức tối đa chung, trong khi dòng ${args.criterion} không áp dụng thì quy đổi`,
      'Dòng trong phần có toi_da không dùng quy_doi: không rõ mức tối đa còn bao nhiêu.',
    ),
  'uncapped-line': (args: { criterion: string; each: number; takes: boolean }) =>
    advice(
      args.takes
        ? `tiêu chí ${args.criterion} không giới hạn số lần nên diem phải bằng moi_lan (${points(args.each)})`
        : `tiêu chí ${args.criterion}: chỉ điểm trừ mới được ghi khong_tran`,
      args.takes
        ? 'Với khong_tran, diem của dòng là điểm của một lần.'
        : 'Bỏ khong_tran, hoặc ghi vai_tro: diem_tru.',
    ),
  'group-sum-on': (
    args: { group: string; declared: number; sum: number; parts: readonly number[] } & OnOccasion,
  ) =>
    advice(
      `nhóm ${args.group} ghi ${points(args.declared)} nhưng ở ${occasion(args)} các dòng cộng được ${sumText(args)}`,
      'Sửa tran của các dòng cho đủ điểm; hoặc thay chi_khi bằng khong_ap_dung kèm khi và cach_tinh, để nói rõ buổi đó tính thế nào, và ghi ở cach_hieu.',
    ),
  'total-sum-on': (args: { declared: number; sum: number; parts: readonly number[] } & OnOccasion) =>
    advice(
      `tong_diem ghi ${decimal(args.declared)} nhưng ở ${occasion(args)} các nhóm cộng lại là ${sumText(args)}`,
      'Sửa tran của các nhóm để tổng điểm ở mọi buổi đều bằng tong_diem.',
    ),
  'step-not-positive': () => advice('bước điểm phải lớn hơn 0', 'Ghi một số như 1, 0.5 hoặc 0.25.'),
  'rounding-not-positive': () =>
    advice(
      'bước làm tròn phải lớn hơn 0',
      'Ghi một số như 1, 0.5 hoặc 0.01; không làm tròn thì bỏ lam_tron.',
    ),
  'points-off-step': (args: { points: number; step: number }) =>
    advice(
      `${points(args.points)} không nằm trên thang buoc_diem ${decimal(args.step)}`,
      'Sửa điểm này, hoặc ghi buoc_diem nhỏ hơn.',
    ),
  'scale-on-total': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} thuộc thang điểm nên phải tính vào nhóm`,
      'Bỏ tinh_vao: tong, hoặc ghi vai_tro: diem_cong hay diem_tru.',
    ),
  'deduction-without-floor': (args: { criterion: string; group: string }) =>
    advice(
      `tiêu chí ${args.criterion} trừ điểm mà nhóm ${args.group} không có mức sàn`,
      'Ghi san của nhóm, như san: 0.',
    ),
  'total-without-floor': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} trừ vào tổng điểm nhưng không có mức sàn`,
      'Ghi gioi_han: {tu: …} của bộ tiêu chí.',
    ),
  'total-without-cap': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} cộng vào tổng điểm nhưng không có mức trần`,
      'Ghi gioi_han: {den: …} của bộ tiêu chí.',
    ),
  'treatment-of-deduction': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} là điểm trừ: không áp dụng thì chỉ có thể không bị trừ`,
      'Ghi cach_tinh: diem_toi_da.',
    ),
  'treatment-of-bonus': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} là điểm cộng, không thuộc thang điểm nên không quy đổi được`,
      'Ghi cach_tinh: khong_diem hoặc diem_toi_da.',
    ),
  'rounding-missing': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} được quy đổi nhưng chưa ghi cách làm tròn tổng điểm`,
      'Ghi lam_tron: {den: 0.01, kieu: nua_len, …}.',
    ),
  'each-out-of-line': (args: { criterion: string; each: number; points: number }) =>
    advice(
      `tiêu chí ${args.criterion}: moi_lan ${decimal(args.each)} phải lớn hơn 0 và không quá điểm của dòng, ${decimal(args.points)}`,
      'Sửa moi_lan hoặc diem.',
    ),
  'rounding-changes-full': (args: { total: number; to: number }) =>
    advice(
      `làm tròn đến ${decimal(args.to)} thì phiếu đủ ${points(args.total)} cũng bị đổi điểm`,
      'Ghi bước làm tròn mà tong_diem chia hết, như 1, 0.5 hoặc 0.01.',
    ),
  'cap-never-bites': (args: { cap: number; points: number }) =>
    advice(
      `mức trần ${decimal(args.cap)} phải từ 0 và thấp hơn ${points(args.points)}`,
      'Sửa tran, hoặc bỏ nếu không hạ điểm tối đa.',
    ),
  'two-caps': () =>
    advice('hai mức trần cùng áp dụng cho một buổi', 'Viết khi của hai mức trần sao cho không trùng nhau.'),
  'floor-too-high': (args: { floor: number; points: number }) =>
    advice(
      `mức sàn ${decimal(args.floor)} không thấp hơn mức tối đa ${decimal(args.points)}`,
      'Sửa mức sàn.',
    ),
  'limits-open': () =>
    advice('gioi_han không có mức sàn cũng không có mức trần', 'Ghi tu (sàn), den (trần), hoặc cả hai.'),
} as const;
