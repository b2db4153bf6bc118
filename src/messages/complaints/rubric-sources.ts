import { advice } from '../words/advice.ts';
import { day, list } from '../words/format.ts';

/** What is wrong with the texts that a rubric rests on, and with what it takes over from another. */
export const rubricSourceComplaints = {
  'unknown-document': (args: { id: string; allowed: readonly string[] }) =>
    advice(
      `can_cu.van_ban "${args.id}" không có trong nguon`,
      `Các mã nguồn hiện có: ${args.allowed.join(', ')}.`,
    ),
  'article-unlisted': (args: { place: string; document: string }) =>
    advice(
      `"${args.place}" không thuộc điều nào trong dieu_khoan của nguồn "${args.document}"`,
      'Thêm điều này vào dieu_khoan của nguồn, kèm xu_ly.',
    ),
  'article-not-encoded': (args: { place: string; disposition: string }) =>
    advice(
      `có dòng dẫn "${args.place}", trong khi dieu_khoan ghi xu_ly: ${args.disposition}`,
      'Sửa xu_ly thành da_ma_hoa, hoặc sửa căn cứ.',
    ),
  'article-uncited': (args: { article: string }) =>
    advice(
      `"${args.article}" ghi là da_ma_hoa nhưng không dòng nào dẫn điều này`,
      'Dẫn điều này ở dòng tương ứng, hoặc sửa xu_ly.',
    ),
  'article-open-question': (args: { article: string }) =>
    advice(`"${args.article}" ghi là chua_ro nhưng chưa nêu câu hỏi`, 'Ghi ghi_chu: hỏi gì, hỏi ai.'),
  'articles-missing': (args: { document: string }) =>
    advice(
      `nguồn "${args.document}" chưa liệt kê dieu_khoan nên chưa biết đã đưa hết vào tiêu chí chưa`,
      'Liệt kê các điều của nguồn, mỗi điều kèm xu_ly: da_ma_hoa, khong_tinh_diem, chua_ro hoặc ngoai_pham_vi.',
    ),
  'quote-missing': (args: { mark: string }) =>
    advice(
      `ghi xac_minh: ${args.mark} nhưng không trích nguyên văn`,
      'Ghi can_cu.trich đúng lời văn bản, hoặc đổi xac_minh.',
    ),
  'quotes-wanted': (args: { criteria: readonly string[] }) =>
    advice(
      `chưa trích nguyên văn ở tiêu chí ${list(args.criteria)}`,
      'Khi có văn bản, ghi can_cu.trich và đổi xac_minh thành van_ban.',
    ),
  'mark-above-source': (args: { document: string }) =>
    advice(
      `ghi xac_minh: van_ban mà nguồn "${args.document}" không phải văn bản đã đọc nguyên văn`,
      'Sửa xac_minh của dòng này hoặc của nguồn.',
    ),
  'extends-unknown': (args: { id: string; version: string }) =>
    advice(
      `không có bộ tiêu chí ${args.id} phiên bản ${args.version} để kế thừa`,
      'Xem các mã và phiên bản bằng "shcb rubric list"; một phiên bản không kế thừa chính nó.',
    ),
  'change-nothing': () =>
    advice(
      'mỗi thay đổi phải có đúng một trong ba: dat_lai, them, bo',
      'dat_lai: sửa các mục; them: thêm dòng vào nhóm; bo: co để bỏ.',
    ),
  'change-twice': (args: { key: string; part: string }) =>
    advice(
      `"${args.key}" của "${args.part}" đã được đổi ở thay đổi trước, nên một trong hai bị mất`,
      'Ghép hai thay đổi làm một, hoặc bỏ một.',
    ),
  'parent-superseded': (args: { parent: string; version: string; newer: string }) =>
    advice(
      `bộ này theo ${args.parent} bản ${day(args.version)}, trong khi từ ${day(args.newer)} đã có bản thay thế`,
      'Viết phiên bản mới theo bản mới của bộ gốc, hoặc ghi hieu_luc.den nếu bộ này thôi áp dụng.',
    ),
  'change-idle': (args: { part: string }) =>
    advice(
      `thay đổi này không đổi gì ở "${args.part}": bộ gốc đã ghi đúng như vậy`,
      'Bỏ thay đổi, hoặc ghi điều thật sự khác.',
    ),
  'change-no-part': (args: { part: string }) =>
    advice(
      `bộ tiêu chí được kế thừa không có "${args.part}"`,
      'Ghi mã của một tiêu chí (cua_tieu_chi), nhóm (cua_nhom) hoặc mức (cua_muc) có sẵn.',
    ),
  'change-locked': (args: { keys: readonly string[]; part: string; parent: string }) =>
    advice(
      `${args.parent} không cho thay đổi ${list(args.keys)} của ${args.part}`,
      'Chỉ thay đổi những gì cho_phep của bộ tiêu chí được kế thừa có ghi.',
    ),
  'add-outside-group': () => advice('them chỉ dùng với cua_nhom', 'Ghi cua_nhom: mã của nhóm nhận dòng mới.'),
  'extends-circle': (args: { id: string; version: string }) =>
    advice(
      `ke_thua đi theo vòng tròn: ${args.id}@${args.version} kế thừa bộ khác, rồi lại về chính nó`,
      'Bỏ ke_thua ở một trong các tệp đó; bộ gốc phải tự viết đủ.',
    ),
} as const;
