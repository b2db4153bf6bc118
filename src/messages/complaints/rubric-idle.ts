import { advice, meant } from '../words/advice.ts';
import { decimal, points, stretch } from '../words/format.ts';

/** What a rubric says that can never come about, that is so whatever a sheet says, or that is said already. */
export const rubricIdleComplaints = {
  'threshold-idle': (args: { part: string; group: boolean; least: number }) =>
    advice(
      `mốc này không đòi gì: phiếu nào cũng có ít nhất ${points(args.least)} ở ${args.group ? 'nhóm' : 'tiêu chí'} ${args.part}`,
      'Đối chiếu diem của mốc với văn bản.',
    ),
  'part-never': (args: { part: string; group: boolean; least: number; most: number }) =>
    advice(
      `điều này không bao giờ đúng: ${args.group ? 'nhóm' : 'tiêu chí'} ${args.part} chỉ có thể được ${stretch(args.least, args.most)} điểm`,
      'Sửa khoảng của điều này; theo_phan_tram: co thì khoảng là phần trăm.',
    ),
  'part-always': (args: { part: string; group: boolean; least: number; most: number }) =>
    advice(
      `điều này lúc nào cũng đúng: ${args.group ? 'nhóm' : 'tiêu chí'} ${args.part} chỉ có thể được ${stretch(args.least, args.most)} điểm`,
      'Thu hẹp khoảng, hoặc bỏ điều này.',
    ),
  'conditions-contradict': () =>
    advice(
      'điều này trái với một điều khác của cùng điều kiện, nên điều kiện không bao giờ đúng',
      'Sửa khoảng của một trong hai điều.',
    ),
  'condition-implied': () =>
    advice(
      'điều này không đòi thêm gì: một điều khác của cùng điều kiện đã gồm nó',
      'Đối chiếu hai khoảng với văn bản, hoặc bỏ điều này.',
    ),
  'condition-twice': () =>
    advice(
      'điều này được đếm hai lần: nó giống hệt một điều đứng trước',
      'Bỏ một điều và sửa so_dieu, hoặc ghi đúng điều còn lại.',
    ),
  'order-idle': () =>
    advice(
      'thu_tu_khong_che không xếp thứ tự gì: không có cả điều xếp không quá một mức lẫn điều hạ mức',
      'Bỏ thu_tu_khong_che, hoặc ghi đủ các khống chế của văn bản.',
    ),
  'band-without-clause': (args: { band: string }) =>
    advice(
      `không phiếu nào xếp được mức ${args.band}: mức này chỉ theo điều khoản, trong khi không điều khoản nào dẫn tới`,
      'Ghi mức này ở neu_khong hoặc xep_khong_qua, hoặc cho nó một khoảng điểm.',
    ),
  'limit-hides-band': (args: { limit: number; band: string; lowest: number; highest: number }) =>
    advice(
      `giới hạn ${decimal(args.limit)} làm không phiếu nào xếp được mức ${args.band}: tổng điểm chỉ từ ${decimal(args.lowest)} đến ${decimal(args.highest)}`,
      'Sửa gioi_han, hoặc sửa khoảng điểm của mức.',
    ),
  'limit-below-total': (args: { limit: number; total: number }) =>
    advice(
      `giới hạn ${decimal(args.limit)} thấp hơn tong_diem ${decimal(args.total)}: phiếu đủ mọi điểm vẫn bị cắt`,
      'Ghi gioi_han.den không thấp hơn tong_diem.',
    ),
  'vote-idle': (args: { always: boolean }) =>
    advice(
      args.always
        ? 'tỷ lệ nào cũng nằm trong khoảng này, nên biểu quyết lúc nào cũng được thông qua'
        : 'không tỷ lệ nào nằm trong khoảng này, nên biểu quyết không bao giờ được thông qua',
      'Ghi như dat_khi: {tren: 50}; tỷ lệ từ 0 đến 100%.',
    ),
  'levels-reversed': (args: {
    criterion: string;
    better: string;
    worse: string;
    points: number;
    other: number;
    takes: boolean;
  }) =>
    advice(
      `tiêu chí ${args.criterion}: mức "${args.better}" tốt hơn mức "${args.worse}" mà ${args.takes ? 'bị trừ nhiều hơn' : 'được ít điểm hơn'} (${decimal(args.points)} và ${decimal(args.other)})`,
      'Đối chiếu điểm của hai mức với văn bản, có thể chép đổi chỗ.',
    ),
  'forced-best': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}: sự việc này buộc về mức tốt nhất, "${args.level}"`,
      'Đối chiếu ve_muc với văn bản; sự việc thường buộc về mức thấp.',
    ),
  'forced-implied': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion}: sự việc này không thêm gì, lúc nào xảy ra thì một sự việc khác cũng đã buộc về cùng mức`,
      'Đối chiếu hai sự việc với văn bản, hoặc bỏ bớt một.',
    ),
  'never-asked': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} không bao giờ được chấm: buổi nào có dòng này thì dòng này cũng không áp dụng`,
      'Sửa khi của khong_ap_dung, hoặc sửa chi_khi.',
    ),
  'outside-never': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion}: khong_ap_dung không bao giờ xảy ra, vì ở các buổi đó vốn không có dòng này`,
      'Bỏ khong_ap_dung, hoặc sửa chi_khi.',
    ),
  'fact-unused': (args: { id: string }) =>
    advice(
      `không dòng nào, điều kiện nào dùng số liệu "${args.id}"`,
      'Bỏ số liệu này để chi bộ khỏi phải ghi, hoặc dùng nó ở dòng cần nó.',
    ),
  'range-of-yes-no': (args: { fact: string }) =>
    advice(`số liệu "${args.fact}" chỉ có hoặc không nên không có khoảng`, 'Bỏ khoang, hoặc sửa kieu.'),
  'range-never': (args: { fact: string }) =>
    advice(
      `số liệu "${args.fact}" không bao giờ nằm trong khoang đã ghi`,
      'Sửa khoang theo những gì số liệu đó có thể có.',
    ),
  'formula-idle': (args: { fact: string; term: string }) =>
    advice(
      `số liệu "${args.fact}" lúc nào cũng bằng "${args.term}": số đó vốn đã nằm trong hai giới hạn`,
      'Sửa tu, den của phép tính, hoặc dùng thẳng số liệu đó.',
    ),
  'formula-swapped': (args: { fact: string; numerator: string; denominator: string }) =>
    advice(
      `số liệu "${args.fact}": ${args.denominator} là một phần của ${args.numerator}, nên tỷ lệ này không bao giờ dưới 100%`,
      `Đổi chỗ: tu_so: ${args.denominator}, mau_so: ${args.numerator}.`,
    ),
  'in-row-beyond': (args: { above: number; months: number }) =>
    advice(
      `đòi quá ${decimal(args.above)} buổi liên tiếp trong năm, trong khi một năm chỉ có ${args.months} buổi thường kỳ`,
      'Sửa tren theo văn bản.',
    ),
  'named-twice': (args: { name: string }) =>
    advice(`"${args.name}" đã có ở trên trong danh sách này`, 'Bỏ một chỗ, hoặc ghi mã khác nếu chép nhầm.'),
  'slot-key-unknown': (args: { key: string; suggestion: string | null; allowed: readonly string[] }) =>
    advice(
      `cho_phep mở mục "${args.key}", trong khi phần này không có mục đó`,
      meant(args.suggestion, `Các mục mở được ở đây: ${args.allowed.join(', ')}.`),
    ),
  'name-twice': (args: { name: string }) =>
    advice(`tên "${args.name}" đã dùng ở trên`, 'Đặt tên khác, để người đọc phiếu và bảng phân biệt được.'),
  'line-rounding-changes-full': (args: { criterion: string; points: number; to: number }) =>
    advice(
      `tiêu chí ${args.criterion}: làm tròn đến ${decimal(args.to)} thì đủ ${points(args.points)} cũng bị đổi`,
      'Ghi bước làm tròn mà điểm của dòng chia hết, như 0.5 hoặc 0.01.',
    ),
  'part-floor-idle': (args: { part: string; floor: number }) =>
    advice(
      `mức sàn ${decimal(args.floor)} của phần ${args.part} không giữ lại gì: các dòng của phần không bao giờ xuống dưới đó`,
      'Bỏ san, hoặc sửa theo văn bản.',
    ),
  'header-above-sources': () =>
    advice(
      'ghi xac_minh: van_ban nhưng không nguồn nào là văn bản đã đọc nguyên văn',
      'Sửa xac_minh ở đây, hoặc của nguồn.',
    ),
  'reading-as-text': () =>
    advice(
      'cách hiểu mà ghi xac_minh: van_ban: lời của văn bản thì không phải cách hiểu',
      'Ghi xac_minh: de_xuat hoặc thu_cap; nếu văn bản nói rõ thì bỏ khỏi cach_hieu.',
    ),
} as const;
