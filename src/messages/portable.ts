/** What stands in the folder for offices without Node. */
export const portable = {
  /** Names of files that a person sees. */
  names: { score: 'Chấm phiếu.cmd', guide: 'Hướng dẫn.txt' },

  dropHere: 'Kéo thả phiếu (YAML, JSON, Excel, CSV) hoặc cả thư mục phiếu lên biểu tượng "Chấm phiếu".',

  guide: (version: string): string =>
    `shcb ${version}: CHẤM ĐIỂM SINH HOẠT CHI BỘ

Không phải cài đặt, không cần quyền quản trị, không cần mạng. Muốn gỡ bỏ thì xóa thư mục này.


1. GIẢI NÉN

   Bấm chuột phải vào tệp .zip, chọn "Extract All..." (Giải nén tất cả), rồi mở thư mục vừa giải nén.
   Đừng chạy khi còn ở trong tệp .zip. Thư mục đặt ở đâu cũng được, tên có dấu và dấu cách cũng được.
   Nếu Windows hỏi có tin tệp lấy từ máy khác không: bấm chuột phải vào tệp .zip, chọn Properties,
   đánh dấu Unblock, rồi giải nén lại.


2. CHẤM MỘT PHIẾU: KÉO VÀ THẢ

   Kéo tệp phiếu, nhiều tệp, hoặc cả thư mục phiếu, thả lên "Chấm phiếu.cmd". Cửa sổ hiện ra có điểm,
   mức xếp loại, và lý do của từng điểm bị trừ. Đọc xong thì bấm một phím bất kỳ để đóng.
   Muốn thử: mở app\\examples\\01-mot-buoi, kéo phieu.yaml lên "Chấm phiếu.cmd".


3. GÕ LỆNH

   Mở thư mục này, gõ cmd vào ô địa chỉ phía trên rồi bấm Enter. Trong cửa sổ vừa mở:

   shcb                                          các lệnh
   shcb cham --help                              giải thích một lệnh, có ví dụ
   shcb cham phieu.yaml                          chấm một phiếu
   shcb giai-thich phieu.yaml                    vì sao được điểm đó
   shcb cham phieu.yaml -o phieu.html            phiếu để in, mở bằng trình duyệt
   shcb khoi-tao "Đảng bộ phường"                tạo thư mục làm việc của đảng ủy
   shcb kiem-tra -C "Đảng bộ phường"             tìm lỗi mọi phiếu
   shcb tong-hop 2026-03 -C "Đảng bộ phường"     bảng tổng hợp một tháng
   shcb tong-hop 2026 -C "Đảng bộ phường" -o nam.csv

   Ghi kết quả ra tệp bằng -o, đừng dùng dấu >: PowerShell ghi dấu > theo bảng mã khác.


4. KHI CÓ LỖI

   Chương trình nói tệp nào, dòng nào, sai gì, sửa thế nào; ký hiệu ở cuối câu trong ngoặc vuông tra bằng
   shcb giai-thich KÝ-HIỆU. Phiếu sai không bị tính là 0 điểm và không làm dừng các phiếu khác.
   "Tệp đang mở": đóng tệp đó trong Excel rồi chạy lại.


5. ĐEM SANG MÁY KHÁC, CẬP NHẬT

   Chép cả thư mục, hoặc giải nén lại tệp .zip. Phiếu và kết quả của đảng ủy nằm ở thư mục riêng,
   không nằm trong thư mục này, nên bản mới thay bản cũ, không mất gì.


6. TRONG THƯ MỤC NÀY

   Chấm phiếu.cmd    kéo thả phiếu lên đây
   shcb.cmd          lệnh shcb
   app\\node.exe      Node.js, có chữ ký của OpenJS Foundation
   app\\rubrics       các bộ tiêu chí và quy định
   app\\examples      ví dụ, từ một phiếu đến cả năm của đảng ủy
`,
} as const;
