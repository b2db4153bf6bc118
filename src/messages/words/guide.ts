const MONTHLY = `MỖI THÁNG

   Tháng 4 năm 2026 làm ví dụ; tháng khác thì đổi 2026-04.

   shcb new 2026-04 -o phieu/2026-04.xlsx
       Bảng Excel của tháng, mỗi chi bộ một dòng. Điền các ô màu vàng rồi lưu, để nguyên trong thư mục phieu.

   shcb new --all 2026-04 --form html -o gui-di
       Hoặc: mỗi chi bộ một tệp để tự điền bằng trình duyệt. Gửi các tệp trong gui-di; nhận tệp đã lưu về thì
       đặt vào thư mục phieu.

   shcb check
       Tìm lỗi trong mọi phiếu: tệp nào, ô nào, sai gì, sửa thế nào.

   shcb check -o tra-lai/
       Cho mỗi chi bộ có chỗ sai một trang để gửi trả.

   shcb report 2026-04
       Bảng của tháng. Thêm -o thang-4.docx để có văn bản Word in, ký, gửi lên.


MỖI QUÝ, 6 THÁNG, MỖI NĂM

   shcb report 2026-Q2        quý II
   shcb report 2026-H1        sáu tháng đầu năm
   shcb report 2026           cả năm, kèm xếp loại năm nếu shcb.yaml có quy_tac_nam

   shcb track --period 2026
       Chế độ sinh hoạt: ai đủ, ai thiếu, việc gì phải làm trước ngày nào.

   shcb close 2026-04 --allow-open
       Chốt số liệu của tháng sau khi đã gửi lên; về sau shcb verify nói từ lúc chốt có gì đổi.


SỬA DANH SÁCH CHI BỘ

   Mở shcb.yaml bằng Notepad. Mỗi chi bộ một dòng trong chi_bo; mã là chữ và số, không đổi giữa năm.
   Chi bộ mới lập giữa năm thì thêm tu, thôi hoạt động thì thêm den; sáp nhập, đổi tên thì ghi su_kien
   theo lời chú cuối tệp.`;

const ofUnit = (id: string): string => `MỖI BUỔI SINH HOẠT

   Cách 1, bằng trình duyệt (máy tính hay điện thoại, không cần mạng):
   mở mau/phieu-${id}.html, ghi ngày họp, điền từ trên xuống. Điểm, lý do, xếp loại và chỗ còn thiếu hiện ngay.
   Xong thì bấm "Lưu phiếu", đặt tệp vừa lưu vào thư mục phieu, rồi bấm "In phiếu để ký".

   Cách 2, bằng Excel: chép mau/phieu-${id}.xlsx vào thư mục phieu, đổi tên theo ngày họp, điền các ô màu vàng.

   Cách 3, máy hỏi từng câu (dừng lúc nào cũng được, chạy lại để làm tiếp):

   shcb score -i ${id} 2026-04-05
       Ghi đúng ngày họp thay cho 2026-04-05.


XEM ĐIỂM, IN PHIẾU

   shcb score
       Điểm của mọi phiếu trong thư mục phieu.

   shcb explain
       Vì sao được điểm đó, còn thiếu gì để lên mức.

   shcb score -o phieu.docx
       Phiếu Word để in và ký.


CẢ NĂM

   shcb report 2026           từng tháng của năm: điểm, xếp loại, tháng còn thiếu phiếu
   shcb track --period 2026   chế độ sinh hoạt: việc gì còn phải làm
   shcb history ${id}          mọi phiếu của chi bộ


GỬI ĐẢNG ỦY

   Gửi các tệp trong thư mục phieu. Đảng ủy ghi mã khác cho chi bộ thì sửa ${id} trong shcb.yaml và trong phiếu.`;

const whole = (body: string): string => `HƯỚNG DẪN DÙNG THƯ MỤC NÀY

   Mở cửa sổ lệnh tại thư mục này: trong Windows, gõ cmd vào ô địa chỉ phía trên rồi bấm Enter.
   Các dòng bắt đầu bằng shcb là lệnh để gõ. Không cần mạng, không cần tên đảng viên.


TRONG THƯ MỤC

   shcb.yaml        tên tổ chức, danh sách chi bộ, bộ tiêu chí
   phieu            phiếu đã điền: mỗi buổi một tệp, hoặc bảng Excel của tháng
   mau              phiếu trống
   .shcb            phần máy dùng, không cần mở


${body}


KHI CÓ LỖI

   Phiếu sai không bị tính là 0 điểm và không làm dừng phiếu khác. Mã trong ngoặc vuông ở cuối câu tra bằng
   lệnh, như:

   shcb explain unknown-fact

   Thấy lạ thì chạy:

   shcb doctor

   Trợ giúp của mỗi lệnh, ví dụ trước:

   shcb report --help
`;

/** The guide that lies in a new workspace. */
export const guide = {
  file: 'HUONG-DAN.txt',
  /** Its text, for a committee or for the one unit of a code; with the ends of lines that every editor knows. */
  text: (unit: string | null): string =>
    whole(unit === null ? MONTHLY : ofUnit(unit)).replaceAll('\n', '\r\n'),
} as const;
