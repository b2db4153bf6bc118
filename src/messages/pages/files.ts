import type { Pages } from './page.ts';

/** Files and folders that are not there, or cannot be read. */
export const filePages = {
  'file-missing': {
    title: 'Không tìm thấy tệp hoặc thư mục',
    why: 'Đường dẫn ghi trong lệnh không dẫn tới tệp nào. Chương trình không đoán tệp gần giống, vì chấm nhầm phiếu thì khó phát hiện.',
    mend: 'Xem lại tên tệp, dấu gạch chéo, và thư mục đang đứng khi gõ lệnh. Tên có dấu cách thì đặt trong ngoặc kép.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu/2026-03/CB1.yaml',
      right: 'shcb score phieu/2026-03/CB01.yaml',
    },
  },
  'path-quoted': {
    title: 'Đường dẫn dính dấu nháy',
    why: 'Trên cmd của Windows, dấu \\ đứng ngay trước dấu nháy kép làm dấu nháy đó thành một chữ của đường dẫn, và cả phần sau của lệnh dính theo. Dấu nháy đơn trên cmd cũng chỉ là một chữ.',
    mend: 'Bỏ dấu \\ cuối đường dẫn, và bọc đường dẫn có dấu cách bằng dấu nháy kép.',
    effect: 'stopped',
    example: { in: 'sketch', wrong: 'shcb score "phieu thang 3\\"', right: 'shcb score "phieu thang 3"' },
  },
  'file-unreadable': {
    title: 'Có tệp nhưng không đọc được',
    why: 'Tệp hoặc thư mục có thật, nhưng máy không cho đọc: thiếu quyền, đang bị chương trình khác giữ, hoặc ổ mạng bị ngắt.',
    mend: 'Đóng chương trình đang mở tệp; kiểm tra quyền đọc; nếu tệp ở ổ mạng thì chép về máy rồi chạy lại.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'phieu/CB01.yaml    (đang mở ở chương trình khác, hoặc không có quyền đọc)',
      right: 'phieu/CB01.yaml    (đã đóng, đọc được)',
    },
  },
  'file-too-large': {
    title: 'Tệp quá lớn',
    why: 'Một phiếu hay một bộ tiêu chí chỉ vài nghìn byte. Tệp lớn hơn nhiều thường là tệp khác bị đổi đuôi, nên chương trình không đọc.',
    mend: 'Mở tệp xem có đúng là phiếu không; nếu là tệp khác thì chuyển ra khỏi thư mục phiếu.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'phieu/bien-ban-scan.yaml    (12 MB)',
      right: 'phieu/CB01.yaml             (2 KB)',
    },
  },
  'file-empty': {
    title: 'Tệp trống',
    why: 'Tệp không có nội dung, hoặc chỉ có dòng chú thích. Tệp trống không phải là phiếu 0 điểm.',
    effect: 'file-refused',
    example: {
      in: 'file',
      wrong: '# Phiếu tháng 3',
      right:
        '# Phiếu tháng 3\nchi_bo: CB02\nngay: 05/03/2026\nloai: thuong_ky\nbo_tieu_chi: an-phu/phieu-danh-gia',
    },
  },
  'file-format': {
    title: 'Loại tệp chưa đọc được',
    why: 'Đuôi tệp không thuộc các loại phiếu mà chương trình đọc. Trong một thư mục, tệp như vậy chỉ được nhắc; chỉ thẳng tên tệp thì là lỗi.',
    mend: 'Ghi nội dung vào tệp có đuôi mà thông báo lỗi nêu. Đừng chỉ đổi đuôi: nội dung vẫn là loại cũ.',
    effect: 'left-out',
    example: { in: 'call', wrong: 'shcb score phieu/CB02.yam', right: 'shcb score phieu/CB02.yaml' },
  },
  'not-utf8': {
    title: 'Tệp lưu sai bảng mã',
    why: 'Chữ trong tệp không phải Unicode (UTF-8), thường do soạn bằng phông cũ. Đọc tiếp thì tên và lý do sẽ thành chữ sai.',
    effect: 'file-refused',
    example: {
      in: 'sketch',
      wrong: 'Notepad, Lưu thành…, Mã hóa: ANSI',
      right: 'Notepad, Lưu thành…, Mã hóa: UTF-8',
    },
  },
  'link-skipped': {
    title: 'Bỏ qua liên kết trong thư mục',
    why: 'Trong thư mục có một liên kết (symlink) trỏ sang chỗ khác. Đi theo liên kết có thể đọc một phiếu hai lần, hoặc đọc ra ngoài thư mục.',
    effect: 'left-out',
    example: {
      in: 'sketch',
      wrong: 'shcb score phieu/    (phieu/CB01.yaml là liên kết)',
      right: 'shcb score kho/2026-03/CB01.yaml    (tệp thật)',
    },
  },
  'no-input': {
    title: 'Chỗ chỉ ra không có phiếu nào',
    why: 'Thư mục hoặc mẫu tên tệp có thật, nhưng không chứa phiếu nào. Một bảng trống dễ bị hiểu là đã chấm xong, nên chương trình dừng.',
    mend: 'Xem lại thư mục, mẫu tên tệp và đuôi tệp. Mẫu có dấu * thì đặt trong ngoặc kép.',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb score "phieu/*.yml"', right: 'shcb score "phieu/*.yaml"' },
  },
  'no-units-listed': {
    title: 'Danh sách không có chi bộ nào',
    why: 'Lệnh init lấy chi bộ từ danh sách này, trong khi không dòng nào có mã hoặc tên chi bộ.',
    mend: 'Đặt tên cột là Mã chi bộ, Tên chi bộ, mỗi chi bộ một dòng; hoặc ghi tệp txt mỗi dòng một tên.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb init dang-uy --units trong.csv',
      right: 'shcb init dang-uy --units chi-bo.xlsx',
    },
  },
  'nothing-given': {
    title: 'Chưa chỉ phiếu nào',
    why: 'Lệnh không nêu tệp, và thư mục hiện tại không thuộc thư mục làm việc nào, nên chưa biết phiếu ở đâu.',
    effect: 'stopped',
    example: { in: 'sketch', wrong: 'shcb score', right: 'shcb score phieu/CB01.yaml' },
  },
  'names-collide': {
    title: 'Hai tệp có tên gần như một',
    why: 'Tên hai tệp chỉ khác nhau ở chữ hoa, chữ thường hoặc cách gõ dấu. Windows coi là một tên, nên khi chép sang sẽ mất một tệp.',
    mend: 'Đổi tên một trong hai tệp cho khác hẳn.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'phieu/CB01.yaml\nphieu/cb01.yaml',
      right: 'phieu/CB01.yaml\nphieu/CB01-chuyen-de.yaml',
    },
  },
  'workspace-missing': {
    title: 'Không thấy shcb.yaml',
    why: 'Thư mục chỉ sau -C phải có tệp shcb.yaml: nơi ghi danh sách chi bộ, bộ tiêu chí và quy tắc năm.',
    mend: 'Chỉ đúng thư mục chứa shcb.yaml, hoặc tạo thư mục làm việc mới bằng "shcb init".',
    effect: 'stopped',
    example: { in: 'call', wrong: 'shcb report 2026-03 -C phieu', right: 'shcb report 2026-03 -C .' },
  },
  'sheets-missing': {
    title: 'Không có thư mục phiếu',
    why: 'shcb.yaml nói phiếu ở một thư mục, trong khi thư mục đó không có. Nếu cứ làm tiếp thì mọi chi bộ đều thành chưa nộp phiếu.',
    mend: 'Tạo thư mục đó, hoặc sửa mục phieu trong shcb.yaml; không ghi phieu thì là thư mục phieu/.',
    effect: 'stopped',
    example: { in: 'workspace', wrong: 'phieu: phieu-2026/', right: 'phieu: phieu/' },
  },
  'two-workspaces': {
    title: 'Các đường dẫn thuộc hai thư mục làm việc',
    why: 'Mỗi thư mục làm việc có danh sách chi bộ và bộ tiêu chí riêng; không thể cùng áp dụng cả hai.',
    mend: 'Chạy riêng từng thư mục; hoặc thêm -C để chọn một.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb score phuong-a/phieu phuong-b/phieu',
      right: 'shcb score phuong-a/phieu',
    },
  },
} satisfies Partial<Pages>;
