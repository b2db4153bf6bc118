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
