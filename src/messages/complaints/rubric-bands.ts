import { advice } from '../words/advice.ts';
import { decimal, points, stretch } from '../words/format.ts';

/** What is wrong with the bands of a rubric, and with what bars them. */
export const rubricBandComplaints = {
  'unknown-criterion-in-rubric': (args: { id: string }) =>
    advice(`không có tiêu chí "${args.id}"`, 'Ghi mã của một tiêu chí trong tệp này.'),
  'condition-not-lower': (args: { band: string; otherwise: string }) =>
    advice(
      `neu_khong của mức ${args.band} phải là một mức thấp hơn, không phải "${args.otherwise}"`,
      'Ghi mã của mức thấp hơn.',
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
    advice(
      `mức ${args.band} đứng sau nhưng không thấp hơn mức ${args.upper}`,
      'Xếp các mức từ cao xuống thấp.',
    ),
  'band-unreachable': (args: { band: string; lowest: number; highest: number }) =>
    advice(
      `không phiếu nào có thể xếp mức ${args.band}: tổng điểm chỉ từ ${decimal(args.lowest)} đến ${decimal(args.highest)}`,
      'Sửa khoảng điểm của mức này, hoặc điểm của các tiêu chí.',
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
  'not-held-best': (args: { band: string }) =>
    advice(
      `tháng không họp được xếp mức cao nhất (${args.band})`,
      'Xem lại văn bản; thường là mức thấp nhất.',
    ),
  'gate-shut': (args: { band: string; criterion: string }) =>
    advice(
      `mức ${args.band} đòi điểm ở tiêu chí ${args.criterion}, nhưng khi không áp dụng dòng này không được điểm: nơi không có việc đó không bao giờ xếp được ${args.band}`,
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
  'condition-too-early': () =>
    advice(
      'điều kiện này hỏi điểm của tiêu chí hay nhóm, trong khi ở đây các dòng chưa chấm xong',
      'Ở dòng, điều kiện chỉ hỏi số liệu và loại buổi; hỏi điểm thì ghi ở dieu_kien của mức xếp loại hoặc ở khong_che.',
    ),
  'condition-one-thing': () =>
    advice(
      'mỗi điều kiện chỉ xét một thứ trong khoảng của nó: dai_luong, cua_tieu_chi hoặc cua_nhom',
      'Tách thành nhiều điều ở moi_dieu; so_voi đi cùng dai_luong của số liệu khác, theo_phan_tram đi cùng cua_tieu_chi hoặc cua_nhom.',
    ),
  'some-of-count': (args: { least: number; count: number }) =>
    advice(
      `so_dieu là ${args.least} trong ${args.count} điều`,
      'so_dieu từ 1 và ít hơn số điều; cần tất cả thì dùng moi_dieu.',
    ),
  'demote-too-far': (args: { bands: number }) =>
    advice(
      `ha_bac phải nhỏ hơn số mức xếp loại (${args.bands})`,
      'Sửa ha_bac; nếu luôn về mức thấp nhất thì dùng xep_khong_qua.',
    ),
  'unknown-group': (args: { id: string }) =>
    advice(`không có nhóm "${args.id}"`, 'Ghi mã của một nhóm trong tệp này.'),
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
  'demote-by-steps': () => advice('ha_bac phải là số mức nguyên, từ 1', 'Ghi ha_bac: 1.'),
  'demotions-may-clash': () =>
    advice(
      'hai điều khoản hạ mức có thể cùng áp dụng mà thứ tự làm khác kết quả; khi đó chương trình dừng, không tự chọn',
      'Nếu văn bản nói tính điều nào trước thì ghi thu_tu_khong_che: {kieu: tran_truoc} hoặc {kieu: ha_bac_truoc}; hai điều khoản hạ mức thì viết gộp.',
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
  'mark-unusable': (args: { mark: string }) =>
    advice(
      `chữ viết tắt "${args.mark}" trùng ký hiệu mà bảng tổng hợp dùng cho tháng chưa có mức`,
      'Viết tắt bằng chữ của tên mức, như T, K, TB.',
    ),
} as const;
