import type { Nested, Say } from '../reasons/index.ts';
import { advice } from '../words/advice.ts';
import {
  day,
  decimal,
  exactly,
  type FactName,
  factName,
  list,
  occasionText,
  points,
  stretch,
  sumText,
} from '../words/format.ts';

interface OnOccasion {
  readonly on: {
    readonly kinds: readonly string[];
    readonly months: readonly number[];
    readonly unitKinds: readonly (string | null)[];
  };
}

const occasion = ({ on }: OnOccasion): string => occasionText(on.kinds, on.months, on.unitKinds);

/** What is wrong with a rubric or an annual rule, said to the person who writes it. */
export const lawComplaints = {
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
      'diem khi các dòng cộng lại đúng bằng số ấy; toi_da khi cộng lại không được quá số ấy.',
    ),
  'part-sum': (args: { part: string; declared: number; sum: number }) =>
    advice(
      `phần ${args.part} ghi ${points(args.declared)} nhưng các dòng cộng được ${points(args.sum)}`,
      'Sửa diem của phần hoặc của các dòng; nếu văn bản cho cộng quá rồi cắt thì ghi toi_da.',
    ),
  'part-rescaled': (args: { part: string; criterion: string }) =>
    advice(
      `phần ${args.part} có mức tối đa chung, mà dòng ${args.criterion} không áp dụng thì quy đổi`,
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
  'bands-gap': (args: { first: number; last: number; lower: string | null; upper: string | null }) =>
    advice(
      `tổng điểm ${stretch(args.first, args.last)} không thuộc mức xếp loại nào${args.lower === null || args.upper === null ? '' : ` (giữa ${args.lower} và ${args.upper})`}`,
      'Dùng tu (≥), tren (>), duoi (<), den (≤) sao cho mọi tổng điểm trên thang buoc_diem thuộc đúng một mức.',
    ),
  'bands-overlap': (args: { first: number; last: number; lower: string | null; upper: string | null }) =>
    advice(
      `tổng điểm ${stretch(args.first, args.last)} thuộc cả hai mức ${args.lower ?? ''} và ${args.upper ?? ''}`,
      'Dùng tu (≥), tren (>), duoi (<), den (≤) sao cho mọi tổng điểm trên thang buoc_diem thuộc đúng một mức.',
    ),
  'bands-order': (args: { band: string; upper: string }) =>
    advice(`mức ${args.band} đứng sau mà không thấp hơn mức ${args.upper}`, 'Xếp các mức từ cao xuống thấp.'),
  'band-unreachable': (args: { band: string; lowest: number; highest: number }) =>
    advice(
      `không phiếu nào có thể xếp mức ${args.band}: tổng điểm chỉ từ ${decimal(args.lowest)} đến ${decimal(args.highest)}`,
      'Sửa khoảng điểm của mức này, hoặc điểm của các tiêu chí.',
    ),
  'level-unreachable': (args: { criterion: string; level: Nested }, say: Say) =>
    advice(
      `tiêu chí ${args.criterion}: không giá trị nào rơi vào mức "${say(args.level)}"`,
      'Bỏ mức này, hoặc sửa khoảng của nó; số người, số lần, số phút và số ngày chỉ là số nguyên.',
    ),
  'group-sum-on': (
    args: { group: string; declared: number; sum: number; parts: readonly number[] } & OnOccasion,
  ) =>
    advice(
      `nhóm ${args.group} ghi ${points(args.declared)} nhưng ở ${occasion(args)} các dòng cộng được ${sumText(args)}`,
      'Sửa tran của các dòng cho đủ điểm; hoặc thay chi_khi bằng khong_ap_dung kèm khi và cach_tinh, để nói rõ buổi ấy tính thế nào, và ghi ở cach_hieu.',
    ),
  'total-sum-on': (args: { declared: number; sum: number; parts: readonly number[] } & OnOccasion) =>
    advice(
      `tong_diem ghi ${decimal(args.declared)} nhưng ở ${occasion(args)} các nhóm cộng lại là ${sumText(args)}`,
      'Sửa tran của các nhóm để tổng điểm ở mọi buổi đều bằng tong_diem.',
    ),
  'step-not-positive': () => advice('bước điểm phải lớn hơn 0', 'Ghi một số như 1, 0.5 hoặc 0.25.'),
  'rounding-not-positive': () =>
    advice('bậc làm tròn phải lớn hơn 0', 'Ghi một số như 1, 0.5 hoặc 0.01; không làm tròn thì bỏ lam_tron.'),
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
      `tiêu chí ${args.criterion} trừ vào tổng điểm mà không có mức sàn`,
      'Ghi gioi_han: {tu: …} của bộ tiêu chí.',
    ),
  'total-without-cap': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} cộng vào tổng điểm mà không có mức trần`,
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
      `tiêu chí ${args.criterion} được quy đổi mà chưa ghi cách làm tròn tổng điểm`,
      'Ghi lam_tron: {den: 0.01, kieu: nua_len, …}.',
    ),
  'each-out-of-line': (args: { criterion: string; each: number; points: number }) =>
    advice(
      `tiêu chí ${args.criterion}: moi_lan ${decimal(args.each)} phải lớn hơn 0 và không quá điểm của dòng, ${decimal(args.points)}`,
      'Sửa moi_lan hoặc diem.',
    ),
  'band-name-twice': (args: { word: string; other: string }) =>
    advice(
      `"${args.word}" đã dùng cho mức ${args.other}`,
      'Mỗi mức một tên, một chữ viết tắt, để bảng tổng hợp phân biệt được.',
    ),
  'band-open': (args: { band: string }) =>
    advice(
      `mức ${args.band} không có khoảng điểm nào`,
      'Ghi tu, tren, duoi hoặc den; nếu chỉ dieu_kien hay khong_che mới dẫn tới mức này thì ghi chi_theo_dieu_khoan: co.',
    ),
  'band-two-ways': (args: { band: string }) =>
    advice(
      `mức ${args.band} vừa ghi chi_theo_dieu_khoan vừa có khoảng điểm`,
      'Bỏ khoảng điểm, hoặc bỏ chi_theo_dieu_khoan.',
    ),
  'floor-hides-band': (args: { group: string; floor: number; band: string; lowest: number }) =>
    advice(
      `mức sàn ${points(args.floor)} của nhóm ${args.group} làm không phiếu nào xếp được mức ${args.band}: thấp nhất đã là ${decimal(args.lowest)}`,
      'Hạ mức sàn, hoặc sửa khoảng điểm của mức.',
    ),
  'rounding-changes-full': (args: { total: number; to: number }) =>
    advice(
      `làm tròn đến ${decimal(args.to)} thì phiếu đủ ${points(args.total)} cũng bị đổi điểm`,
      'Ghi bậc làm tròn mà tong_diem chia hết, như 1, 0.5 hoặc 0.01.',
    ),
  'not-held-best': (args: { band: string }) =>
    advice(
      `tháng không họp được xếp mức cao nhất (${args.band})`,
      'Xem lại văn bản; thường là mức thấp nhất.',
    ),
  'levels-turn': (args: { criterion: string; lower: string; upper: string; before: number; after: number }) =>
    advice(
      `tiêu chí ${args.criterion}: số liệu tăng thì điểm đang đổi một chiều lại quay ngược, mức "${args.lower}" ${points(args.before)} rồi mức "${args.upper}" ${points(args.after)}`,
      'Đối chiếu điểm của các mức với văn bản, có thể chép đổi chỗ.',
    ),
  'free-beyond': (args: { criterion: string; times: number; fact: FactName; most: number }) =>
    advice(
      `tiêu chí ${args.criterion}: không tính ${args.times} lần đầu của "${factName(args.fact)}", nhiều hơn số lần có thể có, nên dòng này không bao giờ đổi điểm`,
      'Sửa mien theo văn bản.',
    ),
  'gate-shut': (args: { band: string; criterion: string }) =>
    advice(
      `mức ${args.band} đòi điểm ở tiêu chí ${args.criterion}, mà khi không áp dụng dòng này không được điểm: nơi không có việc ấy không bao giờ xếp được ${args.band}`,
      'Ghi cach_tinh: diem_toi_da cho khong_ap_dung, hoặc bỏ tiêu chí này khỏi dieu_kien.',
    ),
  'gate-implied': (args: { band: string; part: string; group: boolean; points: number }) =>
    advice(
      `điều kiện này không đòi thêm gì: đủ điểm của mức ${args.band} thì ${args.group ? 'nhóm' : 'tiêu chí'} ${args.part} nào cũng đã có ${points(args.points)}`,
      'Đối chiếu mốc điểm với văn bản, hoặc bỏ điều kiện.',
    ),
  'knock-out-implied': (args: { clause: string; other: string }) =>
    advice(
      `khống chế "${args.clause}" không hạ thêm phiếu nào: phiếu nào vướng điều này cũng đã vướng "${args.other}"`,
      'Đối chiếu hai điều khoản với văn bản, hoặc bỏ bớt một.',
    ),
  'share-swapped': (args: { criterion: string; numerator: string; denominator: string }) =>
    advice(
      `tiêu chí ${args.criterion}: ${args.denominator} là một phần của ${args.numerator}, nên tỷ lệ này không bao giờ dưới 100%`,
      `Đổi chỗ: tu_so: ${args.denominator}, mau_so: ${args.numerator}.`,
    ),
  'excluded-outside': (args: { criterion: string; fact: string; base: string }) =>
    advice(
      `tiêu chí ${args.criterion}: ${args.fact} không nằm trong ${args.base}, trừ ra là trừ thừa`,
      'Bỏ số liệu này khỏi tru, hoặc sửa mau_so.',
    ),
  'condition-too-early': () =>
    advice(
      'điều kiện này hỏi điểm của tiêu chí hay nhóm, mà ở đây các dòng chưa chấm xong',
      'Ở dòng, điều kiện chỉ hỏi số liệu và loại buổi; hỏi điểm thì ghi ở dieu_kien của mức xếp loại hoặc ở khong_che.',
    ),
  'condition-one-thing': () =>
    advice(
      'mỗi điều kiện chỉ so một thứ với khoảng của nó: dai_luong, cua_tieu_chi hoặc cua_nhom',
      'Tách thành nhiều điều ở moi_dieu; so_voi đi cùng dai_luong của số liệu khác, theo_phan_tram đi cùng cua_tieu_chi hoặc cua_nhom.',
    ),
  'some-of-count': (args: { least: number; count: number }) =>
    advice(
      `so_dieu là ${args.least} trong ${args.count} điều`,
      'so_dieu từ 1 và ít hơn số điều; cần tất cả thì dùng moi_dieu.',
    ),
  'formula-order': (args: { fact: string; term: string }) =>
    advice(
      `số liệu "${args.fact}" được tính từ "${args.term}", mà "${args.term}" không đứng trước nó`,
      'Kể các số liệu đem tính trước số liệu được tính.',
    ),
  'formula-twice': (args: { fact: string; term: string }) =>
    advice(
      `số liệu "${args.fact}" tính từ "${args.term}" hai lần`,
      'Ghi mỗi số liệu một lần; muốn tính nặng hơn thì dùng nhan hoặc gia_quyen.',
    ),
  'formula-type': (args: { fact: string; type: string; types: readonly string[] }) =>
    advice(
      `số liệu "${args.fact}" ghi kieu: ${args.type}, mà phép tính này cho ${list(args.types, 'hoặc')}`,
      'Sửa kieu của số liệu, hoặc phép tính.',
    ),
  'formula-numbers': (args: { fact: string }) =>
    advice(
      `số liệu "${args.fact}": lay, trong_so, he_so hoặc giới hạn không hợp với cac_so`,
      'lay từ 1 và ít hơn số các số; trong_so mỗi số một trọng số lớn hơn 0; he_so khác 0; trong_khoang có tu hoặc den.',
    ),
  'line-rounding-missing': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} có điểm theo đường thẳng mà chưa ghi cách làm tròn`,
      'Ghi lam_tron của dòng, như lam_tron: {den: 0.01, kieu: nua_len, …}.',
    ),
  'line-rounding-idle': (args: { criterion: string }) =>
    advice(
      `tiêu chí ${args.criterion} ghi lam_tron mà không có mức nào theo đường thẳng nên không có gì để làm tròn`,
      'Bỏ lam_tron của dòng, hoặc ghi theo_duong ở mức tính theo đường thẳng.',
    ),
  'along-flat': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}, mức "${args.level}": hai đầu của theo_duong trùng nhau, hoặc cùng một số điểm`,
      'Ghi hai giá trị khác nhau ở tai, mỗi giá trị một số điểm; điểm không đổi thì bỏ theo_duong.',
    ),
  'along-short': (args: {
    criterion: string;
    level: string;
    points: number;
    most: { numerator: number; denominator: number };
  }) =>
    advice(
      `tiêu chí ${args.criterion}, mức "${args.level}": đường thẳng chỉ cho tới ${exactly(args.most)} điểm mà mức ghi ${points(args.points)}`,
      'Sửa diem của mức, hai đầu của theo_duong, hoặc khoảng của mức.',
    ),
  'forced-along': (args: { criterion: string; level: string }) =>
    advice(
      `tiêu chí ${args.criterion}: sự việc buộc về mức "${args.level}", mà điểm của mức ấy còn tùy giá trị đo được`,
      'Thêm một mức có điểm cố định và ghi mã của nó ở ve_muc.',
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
  'demote-too-far': (args: { bands: number }) =>
    advice(
      `ha_bac phải nhỏ hơn số mức xếp loại (${args.bands})`,
      'Sửa ha_bac; nếu luôn về mức thấp nhất thì dùng xep_khong_qua.',
    ),
  'share-of-itself': (args: { criterion: string; fact: string }) =>
    advice(
      `tiêu chí ${args.criterion}: mẫu số "${args.fact}" trùng với tử số hoặc bị trừ hết, nên tỷ lệ không nói gì`,
      'Ghi số liệu khác ở tu_so, mau_so hoặc tru.',
    ),
  'unknown-group': (args: { id: string }) =>
    advice(`không có nhóm "${args.id}"`, 'Ghi mã của một nhóm trong tệp này.'),
  'value-never': (args: { fact: FactName }) =>
    advice(
      `không giá trị nào của số liệu "${factName(args.fact)}" nằm trong khoảng này, nên điều kiện không bao giờ đúng`,
      'Sửa khoảng; số người, số lần, số phút không âm và là số nguyên.',
    ),
  'value-always': (args: { fact: FactName }) =>
    advice(
      `mọi giá trị của số liệu "${factName(args.fact)}" đều nằm trong khoảng này, nên điều kiện lúc nào cũng đúng`,
      'Thu hẹp khoảng, hoặc bỏ điều kiện.',
    ),
  'occasion-never': () =>
    advice(
      'điều kiện này không bao giờ đúng với các buổi mà bộ tiêu chí áp dụng',
      'So lại với ap_dung_cho, hoặc bỏ điều kiện.',
    ),
  'occasion-always': () =>
    advice('điều kiện này lúc nào cũng đúng nên không phân biệt gì', 'Bỏ điều kiện, hoặc thu hẹp lại.'),
  'clause-asks-nothing': () =>
    advice(
      'điều kiện này không hỏi gì',
      'Ghi du_diem, it_nhat hoặc khi (với khong_che: khi, mat_diem hoặc chua_dat).',
    ),
  'one-part': () => advice('phải ghi đúng một trong hai: cua_tieu_chi hoặc cua_nhom', 'Giữ một, bỏ một.'),
  'threshold-outside': (args: { points: number; maximum: number }) =>
    advice(
      `mốc ${points(args.points)} phải lớn hơn 0 và không quá ${decimal(args.maximum)}`,
      'Sửa diem của mốc này.',
    ),
  'knock-out-one-way': () =>
    advice(
      'mỗi điều khoản khống chế phải có đúng một trong hai: xep_khong_qua hoặc ha_bac',
      'Giữ một, bỏ một.',
    ),
  'knock-out-no-effect': (args: { band: string }) =>
    advice(`xep_khong_qua mức cao nhất (${args.band}) thì không hạ gì`, 'Ghi mã của một mức thấp hơn.'),
  'demote-by-steps': () => advice('ha_bac phải là số bậc nguyên, từ 1', 'Ghi ha_bac: 1.'),
  'demotions-may-clash': () =>
    advice(
      'hai điều khoản hạ mức có thể cùng áp dụng mà thứ tự làm khác kết quả; khi đó chương trình dừng, không tự chọn',
      'Nếu văn bản nói tính điều nào trước thì ghi thu_tu_khong_che: {kieu: tran_truoc} hoặc {kieu: ha_bac_truoc}; hai điều khoản hạ bậc thì viết gộp.',
    ),
  'forced-conflict': (args: { criterion: string; first: string; second: string }) =>
    advice(
      `tiêu chí ${args.criterion}: hai sự việc có thể cùng xảy ra mà buộc về hai mức khác nhau, "${args.first}" và "${args.second}"`,
      'Viết khi của hai sự việc sao cho không trùng nhau, theo đúng văn bản.',
    ),
  'forced-may-conflict': (args: { criterion: string; first: string; second: string }) =>
    advice(
      `tiêu chí ${args.criterion}: chưa chứng minh được hai sự việc buộc về "${args.first}" và "${args.second}" không cùng xảy ra`,
      'Nếu cùng xảy ra, chương trình dừng và nêu cả hai; xem lại văn bản.',
    ),
  'state-one-way': () =>
    advice(
      'số liệu lấy từ các kỳ trước phải có đúng một trong hai: ky_truoc hoặc lien_tiep',
      'Giữ một, bỏ một.',
    ),
  'in-row-whole': () => advice('tren phải là số kỳ nguyên, từ 1', 'Ghi như tren: 3.'),
  'article-unlisted': (args: { place: string; document: string }) =>
    advice(
      `"${args.place}" không thuộc điều nào trong dieu_khoan của nguồn "${args.document}"`,
      'Thêm điều này vào dieu_khoan của nguồn, kèm xu_ly.',
    ),
  'article-not-encoded': (args: { place: string; disposition: string }) =>
    advice(
      `có dòng dẫn "${args.place}", mà dieu_khoan ghi xu_ly: ${args.disposition}`,
      'Sửa xu_ly thành da_ma_hoa, hoặc sửa căn cứ.',
    ),
  'article-uncited': (args: { article: string }) =>
    advice(
      `"${args.article}" ghi là da_ma_hoa mà không dòng nào dẫn điều này`,
      'Dẫn điều này ở dòng tương ứng, hoặc sửa xu_ly.',
    ),
  'article-open-question': (args: { article: string }) =>
    advice(`"${args.article}" ghi là chua_ro mà chưa nêu câu hỏi`, 'Ghi ghi_chu: hỏi gì, hỏi ai.'),
  'articles-missing': (args: { document: string }) =>
    advice(
      `nguồn "${args.document}" chưa liệt kê dieu_khoan nên chưa biết đã mã hóa hết chưa`,
      'Liệt kê các điều của nguồn, mỗi điều kèm xu_ly: da_ma_hoa, khong_tinh_diem, chua_ro hoặc ngoai_pham_vi.',
    ),
  'quote-missing': (args: { mark: string }) =>
    advice(
      `ghi xac_minh: ${args.mark} mà không trích nguyên văn`,
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
      'dat_lai: sửa các khóa; them: thêm dòng vào nhóm; bo: co để bỏ.',
    ),
  'parent-superseded': (args: { parent: string; version: string; newer: string }) =>
    advice(
      `bộ này theo ${args.parent} bản ${day(args.version)}, mà từ ${day(args.newer)} đã có bản thay thế`,
      'Viết phiên bản mới theo bản mới của bộ gốc, hoặc ghi hieu_luc.den nếu bộ này thôi áp dụng.',
    ),
  'change-idle': (args: { part: string }) =>
    advice(
      `thay đổi này không đổi gì ở "${args.part}": bộ gốc đã ghi đúng như vậy`,
      'Bỏ thay đổi, hoặc ghi điều thật sự khác.',
    ),
  'meetings-beyond-year': (args: { least: number; months: number }) =>
    advice(
      `đòi ${decimal(args.least)} kỳ, mà một năm chỉ có ${args.months} kỳ thường kỳ`,
      'Sửa so_ky theo văn bản.',
    ),
  'obligation-of-none': (args: { obligation: string }) =>
    advice(`nghĩa vụ "${args.obligation}" đòi 0, nên ai cũng đã làm xong`, 'Ghi số theo văn bản, từ 1.'),
  'obligation-day': (args: { day: number }) =>
    advice(`không tháng nào có ngày ${args.day}`, 'Ghi một ngày từ 1 đến 31.'),
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
  'version-gap': (args: { from: string; to: string }) =>
    advice(
      `từ ${day(args.from)} đến ${day(args.to)} không phiên bản nào có hiệu lực`,
      'Nếu đúng là không có quy định thì ghi vào cau_hoi_mo; nếu không, sửa hieu_luc.',
    ),
  'mark-unusable': (args: { mark: string }) =>
    advice(
      `chữ viết tắt "${args.mark}" trùng ký hiệu mà bảng tổng hợp dùng cho kỳ chưa có mức`,
      'Viết tắt bằng chữ của tên mức, như T, K, TB.',
    ),
  'version-twice': (args: { other: string; date: string }) =>
    advice(
      `hai phiên bản cùng bắt đầu ngày ${day(args.date)}; phiên bản kia: ${args.other}`,
      'Giữ một tệp; nếu là hai phiên bản khác nhau thì sửa ngày bắt đầu và tên tệp của một bản.',
    ),
  'extends-circle': (args: { id: string; version: string }) =>
    advice(
      `ke_thua đi theo vòng tròn: ${args.id}@${args.version} kế thừa bộ khác, rồi lại về chính nó`,
      'Bỏ ke_thua ở một trong các tệp ấy; bộ gốc phải tự viết đủ.',
    ),
  'version-overlap': (args: { other: string; date: string }) =>
    advice(
      `từ ${day(args.date)} có hai phiên bản cùng hiệu lực; phiên bản kia: ${args.other}`,
      'Ghi thay_the: ngày bắt đầu của phiên bản cũ trong phiên bản mới, hoặc den của phiên bản cũ.',
    ),
  'supersedes-unknown': (args: { date: string }) =>
    advice(
      `không có phiên bản bắt đầu ngày ${day(args.date)} để thay thế`,
      'Ghi đúng ngày bắt đầu của phiên bản trước.',
    ),
  'published-changed': (args: { id: string; version: string }) =>
    advice(
      `${args.id} phiên bản ${args.version} đã ban hành mà nội dung thay đổi`,
      'Khôi phục nội dung cũ; thay đổi phải là một phiên bản mới có ngày hiệu lực mới.',
    ),
  'lock-broken': (args: { path: string }) =>
    advice(
      `tệp khóa "${args.path}" không đọc được`,
      'Khôi phục tệp này từ bản gốc; tệp do "shcb rubric lint --publish" ghi.',
    ),
  'case-expects-nothing': (args: { name: string }) =>
    advice(
      `trường hợp "${args.name}" không nêu kết quả nào nên không kiểm tra gì`,
      'Ghi thi: tong_diem, xep_loai, tieu_chi hoặc ly_do.',
    ),
  'case-twice': (args: { name: string }) =>
    advice(`hai trường hợp cùng tên "${args.name}"`, 'Đặt cho mỗi trường hợp một tên riêng.'),
  'case-row-length': (args: { wanted: number; found: number }) =>
    advice(
      `dòng này có ${args.found} ô, mà các cột khi và thi cộng lại là ${args.wanted}`,
      'Ghi đủ một ô cho mỗi cột, theo đúng thứ tự.',
    ),
  'case-unknown-column': (args: { column: string; list: 'when' | 'expect' }) =>
    args.list === 'when'
      ? advice(
          `cột "${args.column}" không dùng được ở khi`,
          'Ghi mã số liệu, mã tiêu chí, ngay, loai hoặc loai_hinh.',
        )
      : advice(`cột "${args.column}" không dùng được ở thi`, 'Ghi mã tiêu chí, tong_diem hoặc xep_loai.'),
  'cases-missing': (args: { path: string }) =>
    advice(
      `chưa có tệp trường hợp thử "${args.path}"`,
      'Viết các trường hợp cạnh bộ tiêu chí: phiếu nào, được bao nhiêu điểm, xếp mức nào; xem rubrics/README.md.',
    ),
  'cases-of-other': (args: { id: string; expected: string }) =>
    advice(
      `tệp ghi bo_tieu_chi "${args.id}", mà đứng cạnh bộ tiêu chí "${args.expected}"`,
      'Sửa bo_tieu_chi, hoặc chuyển tệp sang đúng thư mục.',
    ),
} as const;
