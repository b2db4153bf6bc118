import { capitalised, day, decimal, kindName, list, points } from './format.ts';

/** Words of the blank files that `init` writes. */
export const form = {
  head: [
    'Phiếu một buổi sinh hoạt chi bộ. Chép tệp này vào thư mục phieu/ rồi điền vào sau dấu hai chấm.',
    'Bỏ trống nghĩa là chưa có hoặc chưa chấm; không mục nào mặc định là đạt.',
  ],
  record: {
    unit: 'mã chi bộ như trong shcb.yaml',
    date: 'ngày họp, như 2026-03-05 hoặc 05/03/2026',
    kind: 'thuong_ky (thường kỳ) | chuyen_de (chuyên đề) | ket_hop (thường kỳ kết hợp chuyên đề)',
    vote: 'biểu quyết kết quả tự chấm, như {dong_y: 27, khong_dong_y: 0}',
    minutes: 'ví dụ: Sổ biên bản 2026, trang 14',
    superiors: 'cấp ủy viên cấp trên dự, như [{ma: UV03, chuc_danh: Đảng ủy viên}]',
    received: 'cấp ủy cấp trên ghi: ngày nhận phiếu',
  },
  answers: [
    'Bị trừ điểm thì ghi lý do: {ket_qua: khong_dat, ly_do: "..."}',
    'Tiêu chí do số liệu quyết định không có ở đây.',
  ],
  measured: 'Tiêu chí do số liệu quyết định, máy chấm:',
  source: (text: string) => `Căn cứ: ${text}`,
  carried: (date: string) => `như buổi ngày ${day(date)}, có thay đổi thì sửa`,
  lastMeeting: (date: string, conclusion: string | null) => [
    `Buổi trước: ngày ${day(date)}; ${
      conclusion === null ? 'chưa ghi ngày đăng tải kết luận' : `kết luận đăng tải ngày ${day(conclusion)}`
    }.`,
  ],
  leftEmpty: (kinds: readonly string[]) => `để trống với buổi ${list(kinds.map(kindName), 'hoặc')}`,
  notApplicable: (claim: string) => `{ket_qua: khong_ap_dung, ly_do: "..."} khi: ${claim}`,
  criterion: (name: string, maximum: number) => `${capitalised(name)} (${points(maximum)})`,
  workspaceHead: ['Thư mục làm việc của đảng ủy. Sửa mã, tên cho đúng; mỗi chi bộ một dòng.'],
  ratingHead: [
    'Xếp loại tổ chức của một năm. Đặt tệp này ở xep-loai/<năm>.yaml, điền sau dấu hai chấm; chưa có thì để trống.',
  ],
  yesNo: (title: string) => `${title}: có | không`,
  ratingPoints: 'điểm theo bộ tiêu chí của cấp ủy, nếu có',
  correctionHead: ['Phiếu đính chính: sửa những chỗ sai, ghi lý do; phiếu cũ vẫn được giữ, chỉ thôi tính.'],
  correctionReason: 'vì sao phải đính chính; có thể thêm ngay, nguoi (chức danh)',
  appraisalHead: [
    'Phiếu thẩm định: chỉ ghi ở tham_dinh những tiêu chí thẩm định khác tự chấm; phiếu tự chấm vẫn được giữ.',
    'Đặt tệp này vào thư mục phiếu bên cạnh phiếu tự chấm; máy tính phiếu này thay phiếu đó.',
  ],
  appraisalReason: 'Thẩm định của cấp ủy cấp trên',
  appraisal: [
    'Để trống thì giữ như tự chấm. Thẩm định khác thì ghi lý do: {ket_qua: khong_dat, ly_do: "..."}',
  ],
  ownScore: (awarded: number | null, possible: number) =>
    awarded === null ? 'Tự chấm: chưa chấm' : `Tự chấm: ${decimal(awarded)}/${points(possible)}`,
  byFacts: (choices: readonly string[]) =>
    `máy chấm theo số liệu; khác thì ghi kèm lý do: ${choices.join(' | ')}`,
  sampleOrganisation: 'Đảng bộ mẫu',
  sampleUnit: 'Chi bộ mẫu',
  rule: 'bỏ dấu # để xếp loại năm theo quy tắc này',
  span: 'thêm tu, den nếu chi bộ lập hoặc kết thúc giữa năm',
  events: [
    'Sáp nhập, hợp nhất, chia tách, chuyển giao, đổi tên, thành lập, kết thúc thì ghi vào su_kien, ví dụ:',
    'su_kien:',
    '  - {ngay: 2026-07-01, loai: hop_nhat, quyet_dinh: 13-QĐ/ĐU, tu: [CB02, CB03], thanh: CB04}',
    '  - {ngay: 2026-09-30, loai: ket_thuc, quyet_dinh: 14-QĐ/ĐU, chi_bo: CB05}',
    'ngay là ngày đầu của tình trạng mới; riêng ket_thuc và giai_the là ngày hoạt động cuối cùng.',
    'ten, thuoc, loai_hinh của chi bộ là của ngày đầu; chi bộ đã kết thúc vẫn giữ trong danh sách.',
  ],
} as const;
