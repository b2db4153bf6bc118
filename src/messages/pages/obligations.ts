import type { Pages } from './page.ts';

/** Obligations and calls for them. */
export const obligationPages = {
  'obligation-of-none': {
    title: 'Việc không đòi gì',
    why: 'Đòi 0 buổi hay 0 phút thì ai cũng đã làm xong, bảng theo dõi không nói được gì.',
    mend: 'Ghi số theo văn bản, từ 1.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'moi: thang\nit_nhat: 0', right: 'moi: thang\nit_nhat: 1' },
  },
  'obligation-day': {
    title: 'Hạn là một ngày không tháng nào có',
    why: 'ngay_thang_sau là ngày của tháng sau, từ 1 đến 31.',
    mend: 'Ghi đúng ngày trong văn bản.',
    effect: 'law-refused',
    example: { in: 'rubric', wrong: 'ngay_thang_sau: 35', right: 'ngay_thang_sau: 5' },
  },
  'is-obligations': {
    title: 'Đây là tệp chế độ sinh hoạt',
    why: 'Bộ tiêu chí chấm một buổi, quy tắc năm xếp loại cả năm; tệp chế độ sinh hoạt chỉ nói phải làm gì và đến bao giờ.',
    mend: 'Ghi mã tệp chế độ sinh hoạt ở mục nghia_vu của shcb.yaml hoặc ở --obligations; ở đây ghi mã khác.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu --rubric trung-uong/nghia-vu',
      right: 'shcb score phieu --rubric an-phu/phieu-danh-gia',
    },
  },
  'not-obligations': {
    title: 'Mã này không phải tệp chế độ sinh hoạt',
    why: 'Việc theo dõi cần tệp nói phải làm gì và đến bao giờ; bộ tiêu chí và quy tắc năm không nói điều đó.',
    mend: 'Ghi mã của một tệp chế độ sinh hoạt; xem mọi mã bằng "shcb rubric list".',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb track --obligations an-phu/phieu-danh-gia -f json',
      right: 'shcb track --obligations trung-uong/nghia-vu -f json',
    },
  },
  'obligations-unknown': {
    title: 'Không có tệp chế độ sinh hoạt này',
    why: 'Mã không dẫn tới tệp nào, kể cả trong thư mục rubrics/ của thư mục làm việc.',
    mend: 'Sửa mã theo gợi ý; xem mọi mã bằng "shcb rubric list".',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb track --obligations trung-uong/nghiavu -f json',
      right: 'shcb track --obligations trung-uong/nghia-vu -f json',
    },
  },
  'obligation-beyond': {
    title: 'Đòi nhiều buổi hơn số ngày của kỳ',
    why: 'Mỗi ngày nhiều nhất một buổi; đòi hơn số ngày thì không nơi nào làm đủ.',
    mend: 'Sửa it_nhat hoặc moi theo văn bản.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {ma: thuong_ky, …, moi: thang, it_nhat: 40, …}',
      right: '- {ma: thuong_ky, …, moi: thang, it_nhat: 1, …}',
    },
  },
  'obligation-combined-shorter': {
    title: 'Buổi kết hợp chuyên đề ngắn hơn buổi thường',
    why: 'Buổi kết hợp gồm cả phần thường kỳ, nên văn bản thường cho dài hơn; ngắn hơn thường là ghi đổi chỗ.',
    mend: 'Đối chiếu hai số phút với văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {…, so_phut: 90, so_phut_ket_hop: 50, …}',
      right: '- {…, so_phut: 90, so_phut_ket_hop: 150, …}',
    },
  },
  'obligation-after-end': {
    title: 'Việc chỉ bắt buộc sau khi tệp hết hiệu lực',
    why: 'Tệp đã hết hiệu lực thì không buộc ai nữa, nên không ai phải làm việc này.',
    mend: 'Sửa ap_dung_tu, hoặc hieu_luc.',
    effect: 'law-refused',
    example: {
      in: 'rubric',
      wrong: '- {…, ap_dung_tu: 2031-01-01, …}',
      right: '- {…, ap_dung_tu: 2027-01-01, …}',
    },
  },
  'obligation-from-idle': {
    title: 'Ngày bắt đầu của việc không đổi gì',
    why: 'Tệp chưa có hiệu lực trước ngày này; thường là chép nhầm năm.',
    mend: 'Bỏ ap_dung_tu, hoặc ghi ngày sau đó theo văn bản.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {…, ap_dung_tu: 2025-01-01, …}',
      right: '- {…, ap_dung_tu: 2027-01-01, …}',
    },
  },
  'obligation-implied': {
    title: 'Việc phải làm không đòi thêm gì',
    why: 'Việc khác đòi cùng một thứ, nhiều bằng hoặc nhiều hơn, trong kỳ ngắn hơn hoặc bằng; cùng một thiếu sót sẽ bị nêu hai lần.',
    mend: 'Sửa theo văn bản, hoặc bỏ bớt một.',
    effect: 'law-noticed',
    example: {
      in: 'rubric',
      wrong: '- {ma: chuyen_de, ten: Chuyên đề mỗi quý, …}\n- {ma: nhac_lai, ten: Chuyên đề nhắc lại, …}',
      right: '- {ma: chuyen_de, ten: Chuyên đề mỗi quý, …}',
    },
  },
  'no-obligations': {
    title: 'Chưa biết theo dõi việc nào',
    why: 'Việc phải làm khác nhau theo nơi, nên không có tệp mặc định: shcb.yaml hoặc lệnh phải nêu.',
    mend: 'Ghi nghia_vu: [trung-uong/nghia-vu] trong shcb.yaml, hoặc thêm --obligations vào lệnh.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb track --period 2026 -f json',
      right: 'shcb track --period 2026 --obligations trung-uong/nghia-vu -f json',
    },
  },
  'period-missing': {
    title: 'Chưa biết theo dõi năm nào',
    why: 'Không nêu kỳ thì lấy năm của phiếu mới nhất, trong khi chưa có phiếu nào dùng được.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb track',
      right: 'shcb track --period 2026',
    },
  },
} satisfies Partial<Pages>;
