import type { Pages } from './page.ts';

const HEADING = 'Chi bộ;Ngày;Loại;Có mặt;Phát biểu';
const ROW = 'CB02;05/03/2026;thuong_ky;27;13';
const SOUND = `${HEADING}\n${ROW}`;

const LINES_HEADING = 'Chi bộ;Ngày;Loại;Tiêu chí;Kết quả';
const LINE = 'CB02;05/03/2026;thuong_ky;3.1;đạt';

/** Tables of meetings: their headings, rows and cells. */
export const tablePages = {
  'heading-not-found': {
    title: 'Không thấy dòng tiêu đề cột',
    why: 'Chương trình đọc bảng theo tên cột, không theo thứ tự cột. Không có dòng tiêu đề thì không biết ô nào là số gì.',
    mend: 'Thêm một dòng tiêu đề ngay trên các phiếu: Chi bộ, Ngày, Loại, rồi tới số liệu và tiêu chí.',
    effect: 'file-refused',
    example: { in: 'csv', wrong: ROW, right: SOUND },
  },
  'separator-unclear': {
    title: 'Chưa rõ bảng ngăn cột bằng dấu gì',
    why: 'Dòng tiêu đề đọc được theo hai cách ngăn cột. Chọn nhầm dấu thì mọi ô lệch cột.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'dòng đầu tệp: không nói gì', right: 'dòng đầu tệp: sep=;' },
  },
  'heading-missing': {
    title: 'Bảng thiếu cột bắt buộc',
    why: 'Mỗi dòng phải cho biết chi bộ nào, ngày nào, loại buổi nào; thiếu cột đó thì không dòng nào là phiếu.',
    mend: 'Thêm cột còn thiếu, hoặc sửa tên cột viết sai.',
    effect: 'file-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Có mặt;Phát biểu\nCB02;05/03/2026;27;13',
      right: SOUND,
    },
  },
  'heading-duplicate': {
    title: 'Hai cột cùng ghi một nội dung',
    why: 'Hai cột cùng tên có thể mang hai số khác nhau; chương trình không tự chọn.',
    mend: 'Giữ một cột, hoặc sửa tên cột cho đúng nội dung.',
    effect: 'file-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;Có mặt;co_mat\nCB02;05/03/2026;thuong_ky;27;13',
      right: SOUND,
    },
  },
  'heading-mangled': {
    title: 'Excel đã đổi mã tiêu chí thành ngày',
    why: 'Gõ 3.1 vào ô, Excel có thể tự đổi thành ngày 3 tháng 1. Khi đó không còn biết cột này là tiêu chí nào.',
    mend: 'Ghi tên cột có chữ, như "Tiêu chí 3.1"; hoặc định dạng ô là Văn bản (Text) rồi gõ lại mã.',
    effect: 'file-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;03-Jan\nCB02;05/03/2026;thuong_ky;đạt',
      right: 'Chi bộ;Ngày;Loại;Tiêu chí 3.1\nCB02;05/03/2026;thuong_ky;đạt',
    },
  },
  'heading-hint': {
    title: 'Phần trong ngoặc của tên cột làm đổi nội dung',
    why: 'Phần trong ngoặc có thể là đơn vị ("phút"), nhưng cũng có thể cho biết đó là số kế hoạch, số của kỳ khác, hay thang điểm khác. Bỏ phần đó mà đọc thì thành số khác.',
    mend: 'Ghi số thực tế của buổi dưới tên cột không có phần đó; cột chỉ để đối chiếu thì khai trong bo_qua_cot của shcb.yaml.',
    effect: 'file-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;Có mặt (kế hoạch);Phát biểu\nCB02;05/03/2026;thuong_ky;27;13',
      right: SOUND,
    },
  },
  'column-unknown': {
    title: 'Cột riêng của cơ quan',
    why: 'Cột này không phải số liệu, tiêu chí hay mục nào của phiếu. Chương trình không đọc cột đó, vẫn chấm các phiếu.',
    mend: 'Khai tên cột trong bo_qua_cot của shcb.yaml để không nhắc nữa; nếu là số liệu của phiếu thì khai trong ten_cot, như ten_cot: {Số đảng viên dự: co_mat}.',
    effect: 'counted',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;Có mặt;Phát biểu;Thư ký\nCB02;05/03/2026;thuong_ky;27;13;đã ký',
      right: SOUND,
    },
  },
  'unit-name-differs': {
    title: 'Mã và tên là của hai chi bộ',
    why: 'Một dòng ghi mã của chi bộ này mà tên của chi bộ khác thì không biết phiếu của chi bộ nào; chương trình không tự chọn.',
    mend: 'Sửa mã hoặc tên cho cùng một chi bộ.',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Tên chi bộ;Ngày;Loại;Có mặt;Phát biểu\nCB02;Chi bộ Khu phố 1;05/03/2026;thuong_ky;27;13',
      right: 'Chi bộ;Tên chi bộ;Ngày;Loại;Có mặt;Phát biểu\nCB02;Chi bộ Khu phố 2;05/03/2026;thuong_ky;27;13',
    },
  },
  'unit-name-unknown': {
    title: 'Tên bên cạnh mã không phải tên của chi bộ',
    why: 'Mã có trong danh sách, còn tên bên cạnh thì không giống tên của chi bộ đó và cũng không phải tên của chi bộ nào. Phiếu được tính cho mã; có thể mã đã ghi nhầm.',
    mend: 'Sửa mã hoặc tên cho khớp với shcb.yaml; viết tắt, thiếu dấu thì để nguyên.',
    effect: 'looked-again',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Tên chi bộ;Ngày;Loại;Có mặt;Phát biểu\nCB02;Chi bộ Bến Đò;05/03/2026;thuong_ky;27;13',
      right: 'Chi bộ;Tên chi bộ;Ngày;Loại;Có mặt;Phát biểu\nCB02;Chi bộ Khu phố 2;05/03/2026;thuong_ky;27;13',
    },
  },
  'ordinal-unread': {
    title: 'Ô số thứ tự ghi điều khác',
    why: 'Cột số thứ tự không được đọc. Ô này ghi chữ hoặc nội dung khác số thứ tự, nên có thể là điều phải đọc.',
    mend: 'Chuyển nội dung sang đúng cột, hoặc để trống.',
    effect: 'counted',
    example: {
      in: 'csv',
      wrong: 'TT;Chi bộ;Ngày;Loại;Có mặt;Phát biểu\nhọp bù;CB02;05/03/2026;thuong_ky;27;13',
      right: 'TT;Chi bộ;Ngày;Loại;Có mặt;Phát biểu\n1;CB02;05/03/2026;thuong_ky;27;13',
    },
  },
  'unit-name-ambiguous': {
    title: 'Tên của nhiều chi bộ',
    why: 'Ngày đó có hơn một chi bộ mang tên này, nên không biết phiếu của chi bộ nào.',
    mend: 'Ghi mã chi bộ thay cho tên.',
    effect: 'sheet-refused',
    example: { in: 'sketch', wrong: 'Tên chi bộ: Trường học', right: 'Chi bộ: CB03' },
  },
  'unit-name-none': {
    title: 'Không có chi bộ nào tên như vậy',
    why: 'Chi bộ được nhận ra theo mã hoặc theo tên. Tên này không phải của chi bộ nào trong shcb.yaml, nên không biết phiếu của ai.',
    mend: 'Ghi đúng tên như trong shcb.yaml, hoặc ghi mã chi bộ.',
    effect: 'sheet-refused',
    example: { in: 'meeting', wrong: 'chi_bo: Chi bộ Khu phố 7', right: 'chi_bo: CB02' },
  },
  'heading-reserved': {
    title: 'Tên cột không dùng được',
    why: 'Vài chữ có nghĩa riêng đối với máy, không bảng nào cần tới.',
    mend: 'Đặt tên cột khác, hoặc bỏ cột này.',
    effect: 'file-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;Có mặt;constructor\nCB02;05/03/2026;thuong_ky;27;13',
      right: SOUND,
    },
  },
  'heading-of-lines': {
    title: 'Cột không cho biết thuộc tiêu chí nào',
    why: 'Cột "Kết quả" hay "Lý do" chỉ có nghĩa khi biết của tiêu chí nào.',
    mend: 'Ghi rõ mã, như "Lý do 3.1"; hoặc thêm cột "Tiêu chí" để mỗi dòng ghi một tiêu chí.',
    effect: 'file-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;Tiêu chí 3.1;Lý do\nCB02;05/03/2026;thuong_ky;không đạt;Sơ sài',
      right: 'Chi bộ;Ngày;Loại;Tiêu chí 3.1;Lý do 3.1\nCB02;05/03/2026;thuong_ky;không đạt;Sơ sài',
    },
  },
  'heading-empty': {
    title: 'Cột không có tên mà có nội dung',
    why: 'Ô có nội dung nằm dưới cột không tên, nên không biết là số gì. Bỏ qua thì có thể mất một số liệu.',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;;Phát biểu\nCB02;05/03/2026;thuong_ky;27;13',
      right: SOUND,
    },
  },
  'table-too-wide': {
    title: 'Bảng có quá nhiều cột',
    why: 'Không bảng phiếu nào cần nhiều cột như vậy; thường do đọc nhầm dấu ngăn cột.',
    mend: 'Bỏ các cột không dùng; kiểm tra dấu ngăn cột.',
    effect: 'file-refused',
    example: { in: 'sketch', wrong: 'bảng 300 cột', right: 'bảng 40 cột: số liệu và tiêu chí của phiếu' },
  },
  'table-without-rows': {
    title: 'Bảng chưa có dòng nào',
    why: 'Bảng chỉ có tiêu đề cột. Bảng trống dễ bị hiểu là đã chấm xong, nên chương trình nói rõ.',
    effect: 'file-refused',
    example: { in: 'csv', wrong: HEADING, right: SOUND },
  },
  'row-too-long': {
    title: 'Dòng có nhiều ô hơn số cột',
    why: 'Dòng này thừa ô, thường do nội dung có dấu ngăn cột nhưng không đặt trong ngoặc kép. Khi đó các ô sau lệch cột.',
    mend: 'Đặt nội dung có dấu ngăn cột trong ngoặc kép, hoặc bỏ dấu thừa.',
    effect: 'sheet-refused',
    example: { in: 'csv', wrong: `${SOUND};12`, right: SOUND },
  },
  'row-not-meeting': {
    title: 'Dòng không phải phiếu',
    why: 'Dòng này không ghi chi bộ, ngày, loại buổi; có thể là dòng cộng hoặc dòng ký tên. Chương trình không tự bỏ qua, vì cũng có thể là phiếu ghi thiếu.',
    effect: 'sheet-refused',
    example: { in: 'csv', wrong: `${SOUND}\n;;;27;13`, right: SOUND },
  },
  'rows-total': {
    title: 'Dòng cộng trong bảng',
    why: 'Dòng bắt đầu bằng "Cộng", "Tổng cộng", "Bình quân" và không ghi ngày họp là dòng cộng của bảng, không phải phiếu. Chương trình bỏ qua và nói rõ dòng nào.',
    mend: 'Không phải làm gì nếu đúng là các dòng đó; nếu là phiếu thì ghi đủ chi bộ, ngày, loại buổi.',
    effect: 'counted',
    example: { in: 'csv', wrong: `${SOUND}\nTổng cộng;;;27;13`, right: SOUND },
  },
  'rows-note': {
    title: 'Dòng ghi chú, ký tên trong bảng',
    why: 'Dòng chỉ có chữ, không ghi ngày họp, như dòng ký tên hay ghi chú, không phải phiếu. Chương trình bỏ qua và nói rõ dòng nào.',
    mend: 'Không phải làm gì nếu đúng là các dòng đó; nếu là phiếu thì ghi đủ chi bộ, ngày, loại buổi.',
    effect: 'counted',
    example: { in: 'csv', wrong: `${SOUND}\nNgười lập biểu;;;Bí thư;`, right: SOUND },
  },
  'rows-unfilled': {
    title: 'Dòng chưa điền trong bảng của tháng',
    why: 'Dòng chỉ có chi bộ, hoặc thêm ngày và loại buổi, trong khi chưa có số liệu và điểm nào là dòng của mẫu trống chưa ai điền. Chi bộ đó còn thiếu phiếu, trừ khi có phiếu ở tệp khác.',
    mend: 'Điền dòng đó; chi bộ không họp thì khai khong_hop trong shcb.yaml.',
    effect: 'left-out',
    example: { in: 'sketch', wrong: 'CB03;;;;', right: 'CB03;05/03/2026;thuong_ky;27;13' },
  },
  'table-other': {
    title: 'Một bảng khác nằm dưới bảng phiếu',
    why: 'Dưới bảng phiếu có một bảng với các cột khác. Đọc tiếp theo tiêu đề cũ thì mọi ô thành số khác, nên cả bảng đó không được đọc.',
    mend: 'Để bảng đó ở tệp hoặc trang tính khác; nếu cũng là phiếu thì ghi dòng tiêu đề có "Chi bộ", "Ngày", "Loại".',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong: `${SOUND}\n\nNghị quyết;Người phụ trách;Hạn;Ghi chú;\nPhát triển đảng viên;Bí thư;Tháng 6;;`,
      right: SOUND,
    },
  },
  'cell-too-long': {
    title: 'Ô dài quá',
    why: 'Nội dung dài bất thường thường do mất một dấu ngoặc kép, làm nhiều dòng dính vào một ô.',
    mend: 'Rút ngắn nội dung; kiểm tra dấu ngoặc kép.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'ô "Ghi chú" chép cả biên bản',
      right: 'ô "Ghi chú": Sổ biên bản 2026, trang 14',
    },
  },
  'quote-open': {
    title: 'Ngoặc kép mở nhưng không đóng',
    why: 'Ô bắt đầu bằng ngoặc kép kéo dài đến ngoặc kép đóng. Không có ngoặc đóng thì không biết ô kết thúc ở đâu.',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;Ghi chú\nCB02;05/03/2026;thuong_ky;"Họp; có khách',
      right: 'Chi bộ;Ngày;Loại;Ghi chú\nCB02;05/03/2026;thuong_ky;"Họp; có khách"',
    },
  },
  'quote-stray': {
    title: 'Ngoặc kép đặt sai chỗ',
    why: 'Trong ô đặt trong ngoặc kép, một ngoặc kép lẻ bị hiểu là hết ô.',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong: 'Chi bộ;Ngày;Loại;Ghi chú\nCB02;05/03/2026;thuong_ky;"Chuyên đề "Nêu gương" quý I"',
      right: 'Chi bộ;Ngày;Loại;Ghi chú\nCB02;05/03/2026;thuong_ky;"Chuyên đề ""Nêu gương"" quý I"',
    },
  },
  'line-without-criterion': {
    title: 'Dòng có kết quả nhưng không có tiêu chí',
    why: 'Ở bảng mỗi dòng một tiêu chí, kết quả không kèm mã thì không biết chấm cho dòng nào của bộ tiêu chí.',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong: `${LINES_HEADING}\nCB02;05/03/2026;thuong_ky;;đạt`,
      right: `${LINES_HEADING}\n${LINE}`,
    },
  },
  'line-mangled': {
    title: 'Excel đã đổi mã tiêu chí của dòng thành ngày',
    why: 'Gõ 2.1 vào ô, Excel có thể tự đổi thành ngày 2 tháng 1. Khi đó không còn biết dòng này chấm tiêu chí nào.',
    mend: 'Định dạng cột mã là Văn bản (Text) rồi gõ lại mã; hoặc ghi có chữ, như "2.1 Nội dung".',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong: `${LINES_HEADING}\nCB02;05/03/2026;thuong_ky;3-Jan;đạt`,
      right: `${LINES_HEADING}\n${LINE}`,
    },
  },
  'line-twice': {
    title: 'Một tiêu chí ghi hai dòng',
    why: 'Hai dòng của cùng một buổi trả lời cùng một tiêu chí, có thể khác nhau; chương trình không tự chọn.',
    mend: 'Giữ dòng đúng, xóa dòng kia.',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong: `${LINES_HEADING}\n${LINE}\n${LINE}`,
      right: `${LINES_HEADING}\n${LINE}\nCB02;05/03/2026;thuong_ky;3.2;đạt`,
    },
  },
  'line-differs': {
    title: 'Các dòng của một buổi ghi số liệu khác nhau',
    why: 'Số liệu của buổi, như số có mặt, lặp lại ở mỗi dòng thì phải giống nhau.',
    mend: 'Sửa cho giống nhau, hoặc chỉ ghi ở một dòng.',
    effect: 'sheet-refused',
    example: {
      in: 'csv',
      wrong:
        'Chi bộ;Ngày;Loại;Có mặt;Tiêu chí;Kết quả\nCB02;05/03/2026;thuong_ky;27;3.1;đạt\nCB02;05/03/2026;thuong_ky;26;3.2;đạt',
      right:
        'Chi bộ;Ngày;Loại;Có mặt;Tiêu chí;Kết quả\nCB02;05/03/2026;thuong_ky;27;3.1;đạt\nCB02;05/03/2026;thuong_ky;27;3.2;đạt',
    },
  },
  'line-scattered': {
    title: 'Các dòng của một buổi nằm rải rác',
    why: 'Bảng rất dài được đọc dần từ trên xuống; các dòng của một buổi phải đứng liền nhau mới gom đủ.',
    mend: 'Sắp xếp bảng theo chi bộ, ngày, loại rồi lưu lại.',
    effect: 'sheet-refused',
    example: {
      in: 'sketch',
      wrong: 'dòng 2: CB01, 05/03\n…\ndòng 90.000: CB01, 05/03',
      right: 'dòng 2: CB01, 05/03\ndòng 3: CB01, 05/03',
    },
  },
} satisfies Partial<Pages>;
