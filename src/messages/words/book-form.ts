import { day, month } from './format.ts';

/** Words of the forms that are filled in with a spreadsheet. */
export const bookForm = {
  sheet: 'Phiếu',
  party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  title: 'PHIẾU TỰ CHẤM BUỔI SINH HOẠT CHI BỘ',
  guide:
    'Chỉ điền vào các ô màu vàng; chưa có số liệu hoặc chưa chấm thì để trống. Trỏ vào ô ở cột trái để xem căn cứ.',
  unit: 'Mã chi bộ',
  unitName: 'Tên chi bộ',
  date: 'Ngày họp',
  kind: 'Loại buổi',
  rubric: 'Bộ tiêu chí',
  kinds: { thuong_ky: 'Thường kỳ', chuyen_de: 'Chuyên đề', ket_hop: 'Thường kỳ kết hợp chuyên đề' },
  yesNo: ['Có', 'Không'],
  columns: {
    order: 'TT',
    criterion: 'Tiêu chí',
    points: 'Thang điểm',
    result: 'Tự chấm',
    computed: 'Máy tính',
    reason: 'Lý do',
  },
  notApplicable: 'Không áp dụng',
  byMachine: 'máy chấm',
  total: 'TỔNG ĐIỂM',
  band: 'Xếp loại',
  inFavour: 'Biểu quyết: đồng ý',
  against: 'Biểu quyết: không đồng ý',
  minutes: 'Biên bản',
  voteInFavour: 'Đồng ý',
  voteAgainst: 'Không đồng ý',
  reasonOf: (criterion: string) => `Lý do ${criterion}`,
  monthTitle: (iso: string) => `Tháng ${month(iso).replace('/', '-')}`,
  carried: (from: string) => `Như buổi ngày ${day(from)}; có thay đổi thì sửa.`,
  checks: {
    count: 'Ghi số nguyên từ 0; chưa đếm thì để trống.',
    number: 'Ghi một số từ 0 trở lên.',
    points: (most: string) => `Ghi số điểm từ 0 đến ${most}.`,
    day: 'Ghi ngày, như 05/04/2026.',
    choice: 'Chọn trong danh sách của ô này.',
  },
} as const;
