import type { Pages } from './page.ts';

/** Places that are to be written to, and what the system refuses. */
export const outputPages = {
  'output-name': {
    title: 'Windows không cho dùng tên tệp này',
    why: 'Vài chữ Windows dành riêng cho thiết bị, vài ký tự không được có trong tên tệp. Tệp như vậy gửi cho người khác sẽ không mở được.',
    mend: 'Chọn tên chỉ gồm chữ, số, gạch ngang, như ket-qua-2026.json.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu -o con.json',
      right: 'shcb score phieu -o chi-bo.json',
    },
  },
  'output-exists': {
    title: 'Tệp kết quả đã có sẵn',
    why: 'Chương trình không ghi đè, để không mất một bản đã gửi hoặc đã ký.',
    mend: 'Chọn tên khác; hoặc thêm --force nếu thật sự muốn ghi đè.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu -o ket-qua.json',
      right: 'shcb score phieu -o ket-qua-lan-2.json',
    },
  },
  'output-is-input': {
    title: 'Tệp kết quả trùng với tệp đang đọc',
    why: 'Ghi kết quả vào chính tệp phiếu thì mất phiếu; ngay cả --force cũng không cho.',
    mend: 'Chọn tên khác cho tệp kết quả.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu/CB01.json -o phieu/CB01.json --force',
      right: 'shcb score phieu/CB01.json -o diem-CB01.json',
    },
  },
  'folder-wanted': {
    title: 'Cần tên thư mục, không phải tên tệp',
    why: 'Với --all, mỗi chi bộ được một tệp riêng, nên -o là thư mục chứa các tệp đó. Một tên có đuôi .xlsx thường là muốn bảng chung của tháng.',
    mend: 'Ghi tên thư mục; hoặc bỏ --all để lấy một bảng Excel của tháng, mỗi chi bộ một dòng.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb new --all 2026-04 -o gui-di.xlsx',
      right: 'shcb new --all 2026-04 -o gui-di',
    },
  },
  'outputs-same': {
    title: 'Tệp kết quả và tệp lỗi là một',
    why: 'Kết quả và danh sách lỗi ghi vào cùng một tệp thì cái sau xóa mất cái trước.',
    mend: 'Chọn hai tên khác nhau cho --output và --problems.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu -o diem.json --problems diem.json',
      right: 'shcb score phieu -o diem.json --problems loi.json',
    },
  },
  'output-failed': {
    title: 'Không ghi được tệp',
    why: 'Máy không cho ghi ở đó: thư mục không có, thiếu quyền, hết chỗ, hoặc tệp đang mở trong chương trình khác. Không có tệp ghi dở.',
    mend: 'Tạo thư mục trước; đóng tệp đang mở; hoặc chọn chỗ khác.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu -o bao-cao/thang-3.json',
      right: 'shcb score phieu -o thang-3.json',
    },
  },
  'output-protected': {
    title: 'Tệp kết quả trùng với tệp không được ghi đè',
    why: 'Tệp shcb.yaml, các kỳ đã chốt và các bộ tiêu chí là gốc của mọi kết quả; mất chúng thì không ai kiểm tra lại được. Ngay cả --force cũng không cho.',
    mend: 'Chọn chỗ khác cho tệp kết quả.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu -f json -o shcb.yaml --force',
      right: 'shcb score phieu -f json -o diem.json --force',
    },
  },
  'output-not-file': {
    title: 'Chỗ ghi kết quả không phải là tệp',
    why: 'Kết quả được ghi thành một tệp trọn vẹn thay vào chỗ được chỉ; thay vào chỗ của thư mục, thiết bị hay ống dẫn thì mất chúng.',
    mend: 'Chọn tên tệp khác; muốn đưa kết quả vào ống dẫn thì bỏ -o.',
    effect: 'stopped',
    example: {
      in: 'call',
      wrong: 'shcb score phieu -f json -o phieu --force',
      right: 'shcb score phieu -f json -o diem.json --force',
    },
  },
  'output-busy': {
    title: 'Một lệnh khác đang ghi cùng tệp kết quả',
    why: 'Hai lệnh ghi cùng một tệp thì một kết quả bị mất; lệnh đến sau dừng lại.',
    mend: 'Chờ lệnh kia xong; hoặc chọn tên khác cho tệp kết quả.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'hai cửa sổ cùng chạy "shcb score -o diem.json --force"',
      right: 'một cửa sổ ghi diem-1.json, cửa sổ kia ghi diem-2.json',
    },
  },
  'standard-output-failed': {
    title: 'Không đưa hết được kết quả ra nơi nhận',
    why: 'Kết quả in ra màn hình hoặc được chuyển vào tệp bằng dấu >. Nơi nhận hết chỗ hoặc bị hỏng thì kết quả bị cụt, nên lệnh không được coi là đã xong.',
    mend: 'Giải phóng chỗ trống rồi chạy lại; hoặc dùng -o, tệp khi đó được ghi trọn vẹn hoặc không ghi gì.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'shcb score -f json > ket-qua.json    (ổ đĩa đã đầy)',
      right: 'shcb score -o ket-qua.json    (sau khi giải phóng chỗ trống)',
    },
  },
  'system-refused': {
    title: 'Máy không cho làm tiếp',
    why: 'Một tệp hoặc thư mục cần dùng không đọc, không ghi được, hoặc đã bị xóa trong lúc lệnh đang chạy. Không có tệp kết quả nào ghi dở.',
    mend: 'Kiểm tra thư mục đang đứng có còn không, quyền đọc và ghi, ổ đĩa và ổ mạng, rồi chạy lại.',
    effect: 'stopped',
    example: {
      in: 'sketch',
      wrong: 'chạy "shcb score" khi thư mục đang đứng vừa bị xóa',
      right: 'mở cửa sổ lệnh ở một thư mục có thật rồi chạy',
    },
  },
} satisfies Partial<Pages>;
