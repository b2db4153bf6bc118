import type { Pages } from './page.ts';

/** Closing a period, and what was closed. */
export const closingPages = {
  'close-open': {
    title: 'Kỳ còn chỗ thiếu nên chưa chốt',
    why: 'Chốt là giữ kết quả cuối cùng. Kỳ còn tháng thiếu phiếu, chưa chấm xong hoặc có lỗi thì kết quả còn đổi.',
    mend: 'Bổ sung hoặc sửa phiếu mà thông báo lỗi nêu; nếu vẫn phải chốt thì thêm --allow-open, bản chốt ghi rõ chỗ còn thiếu.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb close 2026-02', right: 'shcb close 2026-02 --allow-open' },
  },
  'close-before-end': {
    title: 'Kỳ chưa kết thúc nên chưa chốt',
    why: 'Kỳ chưa hết thì còn buổi sinh hoạt chưa họp, còn phiếu chưa nộp; chốt sớm là giữ lại một kết quả dở dang.',
    mend: 'Chờ hết kỳ rồi chốt; nếu phải chốt trước thì thêm --before-end kèm lý do, lý do được ghi vào bản kê và nhật ký.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb close 2026-12    (hôm nay là 20/12/2026)',
      right: 'shcb close 2026-12 --before-end "Đảng ủy họp xét ngày 22/12"',
    },
  },
  'close-words-empty': {
    title: 'Phần đi kèm của lệnh chốt bị bỏ trống',
    why: 'Người xem sau này cần biết ai chốt và vì sao chốt sớm; ghi trống thì không ai biết.',
    mend: 'Viết nội dung trong ngoặc kép; ở --by chỉ ghi chức danh, không ghi tên người.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb close 2026-03 --allow-open --by ""',
      right: 'shcb close 2026-03 --allow-open --by "Phó Bí thư Đảng ủy"',
    },
  },
  'close-unjournalled': {
    title: 'Đã chốt nhưng chưa ghi được nhật ký',
    why: 'Bản chốt đã nằm trọn vẹn ở chỗ của nó; chỉ dòng nhật ký chưa ghi được vì hết chỗ hoặc thiếu quyền.',
    mend: 'Giải phóng chỗ trống hoặc sửa quyền ghi; lần chốt sau tự ghi bù dòng này.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'chot/nhat-ky.ndjson    (chỉ đọc, hoặc ổ đĩa đã đầy)',
      right: 'chot/nhat-ky.ndjson    (ghi được)',
    },
  },
  'closing-copied': {
    title: 'Có bản chép nằm lạc trong thư mục các kỳ đã chốt',
    why: 'Trong thư mục chot mỗi bản chốt chỉ đứng ở một chỗ; có bản chép thì người xem sau này không biết bản nào thật.',
    mend: 'Chuyển bản chép ra ngoài thư mục chot rồi chạy lại.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'chot/2026-03 và chot/2026-03 - Copy',
      right: 'chot/2026-03, bản chép để ở sao-luu/2026-03',
    },
  },
  'closed-already': {
    title: 'Kỳ này đã chốt',
    why: 'Bản đã chốt không bao giờ bị ghi đè. Muốn thay thì phải nói lý do; bản cũ được giữ dưới tên khác, nhật ký ghi lại.',
    mend: 'Xem có gì đổi bằng "shcb verify"; muốn chốt lại thì thêm --reopen kèm lý do.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb close 2026-03    (2026-03 đã chốt)',
      right: 'shcb close 2026-03 --reopen "Đính chính phiếu CB02"',
    },
  },
  'close-locked': {
    title: 'Một lệnh chốt khác đang chạy',
    why: 'Hai lệnh chốt cùng lúc có thể ghi lẫn vào nhau, nên chỉ một lệnh được ghi. Dấu giữ chỗ của một lệnh đã bị tắt ngang trên cùng máy thì tự được gỡ; của máy khác thì chương trình không biết nó còn chạy hay không.',
    mend: 'Chờ lệnh kia xong; nếu chắc chắn không còn lệnh nào chạy thì xóa thư mục chot/.khoa.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'hai người cùng chạy "shcb close 2026-03" trong một thư mục',
      right: 'người thứ hai chờ người thứ nhất xong',
    },
  },
  'reopen-nothing': {
    title: 'Chốt lại một kỳ chưa chốt',
    why: 'Thêm --reopen là để thay một bản đã chốt. Kỳ này chưa có bản nào; có thể gõ nhầm kỳ.',
    mend: 'Xem lại kỳ ghi trong lệnh; nếu đúng thì bỏ --reopen.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb close 2026-03 --allow-open --reopen "Đính chính phiếu CB02"',
      right: 'shcb close 2026-03 --allow-open',
    },
  },
  'reopen-reason': {
    title: 'Chốt lại nhưng không nói lý do',
    why: 'Người xem sau này cần biết vì sao bản đã chốt bị thay. Lý do được ghi vào bản kê và nhật ký.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb close 2026-03 --allow-open --reopen ""',
      right: 'shcb close 2026-03 --allow-open',
    },
  },
  'journal-unsound': {
    title: 'Nhật ký và các kỳ đã chốt không khớp nhau',
    why: 'Mỗi dòng nhật ký giữ mã đối chiếu của dòng trước và của bản kê. Có dòng, bản kê hoặc thư mục đã bị sửa, xóa, chép đè; chốt thêm lên trên thì không ai biết bản nào đúng.',
    mend: 'Chạy "shcb verify" để biết chỗ nào; khôi phục thư mục chot từ bản sao lưu.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'chot/2026-03/manifest.json bị mở ra sửa',
      right: 'chot/2026-03/manifest.json như lúc chốt',
    },
  },
  'changed-while-read': {
    title: 'Tệp bị sửa trong lúc đang tính',
    why: 'Bản chốt ghi mã đối chiếu của đúng những gì đã đọc. Tệp đọc hai lần ra hai nội dung thì không biết điểm tính từ nội dung nào.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'chạy "shcb close 2026-03" khi máy khác đang lưu phiếu vào thư mục',
      right: 'chờ lưu xong rồi chạy',
    },
  },
  'not-closed': {
    title: 'Kỳ này chưa chốt',
    why: 'Chỉ có thể kiểm tra lại những gì đã chốt; thư mục chot không có kỳ đó.',
    mend: 'Xem lại kỳ ghi trong lệnh; hoặc chốt kỳ đó bằng "shcb close".',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb verify 2026-04',
      right: 'shcb close 2026-04 --allow-open',
    },
  },
  'nothing-closed': {
    title: 'Chưa kỳ nào được chốt',
    why: 'Thư mục làm việc chưa có thư mục chot, nên chưa có gì để kiểm tra lại.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb verify', right: 'shcb close 2026-03 --allow-open' },
  },
} satisfies Partial<Pages>;
