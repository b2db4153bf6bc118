import type { Pages } from './page.ts';

/** The bytes and letters of a text, whatever it says. */
export const textPages = {
  'not-text': {
    title: 'Tệp này không phải tệp văn bản',
    why: 'Nội dung thật của tệp là loại khác, như Excel, Word, PDF hay ảnh; đổi đuôi tệp không đổi được nội dung.',
    mend: 'Mở bằng đúng chương trình rồi lưu lại thành loại tệp của phiếu, mã UTF-8.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'phieu.yaml    (bảng tính Excel bị đổi đuôi)',
      right: 'phieu.xlsx    (giữ đúng đuôi)',
    },
  },
  'marks-piled': {
    title: 'Quá nhiều dấu chồng lên một chữ',
    why: 'Chữ Việt có nhiều nhất hai dấu trên một chữ. Hàng chục dấu nghĩa là tệp hỏng, hoặc được tạo để làm treo máy.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'một chữ mang hơn 30 dấu', right: 'bien_ban: Sổ biên bản 2026' },
  },
  'old-encoding': {
    title: 'Chữ viết bằng bảng mã cũ',
    why: 'Chữ gõ bằng phông .VnTime (TCVN3) hay VNI-Times chỉ hiện đúng với phông đó. Đọc thẳng thì tên và lý do thành chữ sai.',
    mend: 'Chuyển mã bằng Unikey Toolkit (Ctrl+Shift+F6), đích là Unicode, rồi lưu lại bằng mã UTF-8.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: '§¶ng ñy ph­êng', right: 'Đảng ủy phường' },
  },
  'read-as-windows-1258': {
    title: 'Tệp lưu bằng Windows-1258, đã đọc được',
    why: 'Tệp không lưu bằng UTF-8, nhưng chắc chắn là Windows-1258 nên đã đọc theo bảng mã đó.',
    mend: 'Xem lại chữ trong kết quả; để chắc chắn, lưu lại tệp bằng mã UTF-8.',
    effect: 'counted',
    example: {
      in: 'sketch',
      wrong: 'Lưu thành…, Mã hóa: Vietnamese (Windows)',
      right: 'Lưu thành…, Mã hóa: UTF-8',
    },
  },
  'read-as-encoded-twice': {
    title: 'Tệp bị mã hóa UTF-8 hai lần, đã đọc được',
    why: 'Tệp UTF-8 từng bị mở nhầm bảng mã rồi lưu lại. Lần này đọc ngược lại được trọn vẹn.',
    mend: 'Xem lại chữ trong kết quả; để chắc chắn, xuất lại tệp từ nguồn bằng mã UTF-8.',
    effect: 'counted',
    example: { in: 'sketch', wrong: 'Äáº£ng á»§y', right: 'Đảng ủy' },
  },
  'accents-lost': {
    title: 'Chữ có dấu đã mất, chỉ còn dấu hỏi',
    why: 'Tệp từng lưu bằng bảng mã không có chữ Việt, nên mỗi chữ có dấu thành một dấu hỏi và không khôi phục được. Ở tên mục thì là lỗi; ở nội dung thì là lưu ý.',
    mend: 'Xuất lại tệp từ nguồn bằng mã UTF-8 (trong Excel: CSV UTF-8); không còn nguồn thì gõ lại.',
    effect: 'counted',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: S? biên b?n c?a Chi b? Tr??ng',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'text-turned': {
    title: 'Có ký tự ẩn đổi chiều chữ',
    why: 'Ký tự này làm dòng hiện ra khác với điều đã ghi, như đảo thứ tự các chữ số, nên người xem có thể bị lừa.',
    mend: 'Xóa chỗ đó và gõ lại bằng bàn phím.',
    effect: 'counted',
    example: {
      in: 'meeting',
      wrong: 'bien_ban: Sổ biên bản \u202e6202',
      right: 'bien_ban: Sổ biên bản 2026, trang 14',
    },
  },
  'indent-hidden': {
    title: 'Chỗ thụt đầu dòng có ký tự trông như dấu cách',
    why: 'Chép từ Word hay trang web thường kèm dấu cách đặc biệt. Mắt thấy thẳng hàng mà máy thấy khác bậc.',
    mend: 'Xóa khoảng trống ở đó và gõ lại bằng phím cách.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: '\u00a0co_mat: 27    # đầu dòng là dấu cách của Word',
      right: 'co_mat: 27',
    },
  },
  'letter-hidden': {
    title: 'Trong mã hoặc số có ký tự không nhìn thấy',
    why: 'Mắt thấy đúng mã, trong khi máy thấy mã khác, nên chi bộ hay tiêu chí không nhận ra được.',
    mend: 'Xóa cả nội dung đó và gõ lại bằng bàn phím.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'chi_bo: CB\u200b02', right: 'chi_bo: CB02' },
  },
  'letter-space': {
    title: 'Cạnh mã hoặc số có dấu cách đặc biệt',
    why: 'Dấu cách không ngắt dòng, thường do chép từ Word, không phải dấu cách thường.',
    mend: 'Xóa dấu cách đó; nếu cần thì gõ lại bằng phím cách.',
    effect: 'file-refused',
    example: {
      in: 'meeting',
      wrong: 'chi_bo: CB02\u00a0    # sau CB02 là dấu cách của Word',
      right: 'chi_bo: CB02',
    },
  },
  'letter-foreign': {
    title: 'Trong mã hoặc số có chữ của bảng chữ khác',
    why: 'Vài chữ Nga, chữ Hy Lạp, chữ số rộng trông y như chữ thường nhưng là ký tự khác, nên mã không khớp.',
    mend: 'Gõ lại bằng bàn phím chữ mà thông báo lỗi chỉ ra.',
    effect: 'file-refused',
    example: { in: 'meeting', wrong: 'chi_bo: \u0421B02    # chữ C đầu là chữ Nga', right: 'chi_bo: CB02' },
  },
} satisfies Partial<Pages>;
