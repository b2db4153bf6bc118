const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Words of the command line's own help. */
export const help = {
  titles,
  about: 'Chấm điểm chất lượng sinh hoạt chi bộ từ số liệu, và tổng hợp tháng, quý, năm.',
  usage: '[lệnh] [tùy chọn]',
  commandUsage: '[tham số] [tùy chọn]',
  examplesTitle: 'Ví dụ:',
  helpOption: 'xem cách dùng',
  helpCommand: {
    about: 'Xem cách dùng của một lệnh',
    examples: [['shcb help report', 'cách dùng của lệnh report']],
  },
  versionOption: 'xem phiên bản',
  exitCodes:
    'Mã thoát: 0 xong; 1 xong nhưng có tệp lỗi (đều được liệt kê);\n2 không chạy được; 70 lỗi của chương trình; 130 bị ngắt.',
  rootExamples: [
    ['shcb score phieu.yaml', 'chấm một buổi sinh hoạt'],
    ['shcb report 2026', 'xếp loại cả năm trong thư mục có shcb.yaml'],
    ['shcb explain phieu.yaml', 'vì sao được điểm này, còn thiếu gì'],
  ],
  init: {
    about: 'Tạo thư mục làm việc của đảng ủy',
    examples: [
      ['shcb init', 'tạo trong thư mục hiện tại'],
      ['shcb init dang-uy-2026 --rubric ha-tinh/17-qd-tu', 'tạo thư mục mới, chọn bộ tiêu chí'],
    ],
  },
  score: {
    about: 'Chấm điểm phiếu: tệp, thư mục, mẫu tên tệp, hoặc - (đầu vào chuẩn)',
    examples: [
      ['shcb score phieu/2026-03/CB01.yaml', 'phiếu điểm đầy đủ của một buổi'],
      ['shcb score phieu/2026-03', 'bảng điểm của cả tháng'],
      ['shcb score "phieu/**/*.yaml" --format json -o ket-qua.json', 'kết quả cho máy đọc'],
    ],
  },
  explain: {
    about: 'Vì sao được điểm này: số liệu, mức, điểm, căn cứ; còn thiếu gì để lên mức',
    examples: [['shcb explain phieu/2026-03/CB01.yaml', 'giải thích từng tiêu chí']],
  },
  check: {
    about: 'Kiểm tra phiếu, shcb.yaml và bộ tiêu chí mà không chấm',
    examples: [
      ['shcb check', 'kiểm tra cả thư mục làm việc'],
      ['shcb check phieu/2026-03/CB01.yaml', 'kiểm tra một phiếu'],
    ],
  },
  report: {
    about: 'Bảng tổng hợp một kỳ: 2026-03, 2026-Q1, 2026-H1 hoặc 2026',
    examples: [
      ['shcb report 2026-03', 'danh sách tháng 3'],
      ['shcb report 2026 -C dang-uy-2026', 'bảng xếp loại năm'],
      ['shcb report 2026 --as-of today', 'bảng năm tính đến hôm nay'],
    ],
  },
  rubric: { about: 'Xem bộ tiêu chí và quy tắc năm' },
  rubricList: {
    about: 'Danh sách bộ tiêu chí và quy tắc năm',
    examples: [['shcb rubric list', 'mọi bộ tiêu chí hiện có']],
  },
  rubricShow: {
    about: 'In một bộ tiêu chí hoặc quy tắc năm',
    examples: [['shcb rubric show an-phu/phieu-danh-gia', 'từng tiêu chí, mức điểm, căn cứ']],
  },
  schema: {
    about: 'Lược đồ JSON để trình soạn thảo gợi ý và báo lỗi',
    examples: [['shcb schema meeting -o phieu.schema.json', 'lược đồ của phiếu']],
  },
  arguments: {
    paths: 'tệp, thư mục, mẫu tên tệp, hoặc -; bỏ trống thì lấy phiếu của thư mục làm việc',
    period: 'kỳ: 2026-03, 2026-Q1, 2026-H1 hoặc 2026',
    folder: 'thư mục sẽ tạo, mặc định là thư mục hiện tại',
    law: 'mã bộ tiêu chí hoặc quy tắc năm',
    schema: 'meeting, workspace, rubric hoặc annual-rule',
    command: 'tên hoặc tên tiếng Việt của lệnh',
  },
  argumentNames: {
    paths: 'phiếu...',
    period: 'kỳ',
    folder: 'thư-mục',
    law: 'mã',
    schema: 'tên',
    command: 'lệnh',
  },
  options: {
    format: 'định dạng: table (mặc định), md, html, json, ndjson',
    output: 'ghi ra tệp; đuôi tệp chọn định dạng',
    force: 'ghi đè tệp đã có',
    workspace: 'thư mục có shcb.yaml',
    rubric: 'chấm theo bộ tiêu chí này',
    rule: 'quy tắc xếp loại năm',
    asOf: 'ngày chốt (2026-06-30 hoặc today); mặc định là ngày cuối kỳ',
    strict: 'thiếu lý do mất điểm là lỗi, không chỉ là lời nhắc',
    scorer: 'điểm của ai: tu_cham (mặc định) hoặc tham_dinh',
    date: 'phiên bản hiệu lực ngày này; mặc định là phiên bản mới nhất',
    quiet: 'chỉ in kết quả và lỗi',
    noColor: 'không dùng màu',
  },
  optionValues: { format: 'tên', output: 'tệp', folder: 'thư-mục', id: 'mã', day: 'ngày', scorer: 'ai' },
  crash: (detail: string) =>
    `Lỗi của chương trình, không phải của đồng chí: ${detail}\nXin báo người giữ chương trình kèm dòng trên và lệnh đã chạy.`,
} as const;
