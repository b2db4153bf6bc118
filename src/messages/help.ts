const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Phần kèm lệnh:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Words of the command line's own help. */
export const help = {
  titles,
  about: 'Chấm điểm chất lượng sinh hoạt chi bộ từ số liệu, và tổng hợp tháng, quý, năm.',
  usage: '[lệnh] [tùy chọn]',
  commandUsage: '[phần kèm lệnh] [tùy chọn]',
  examplesTitle: 'Ví dụ:',
  helpOption: 'xem cách dùng',
  helpCommand: {
    about: 'Xem cách dùng của một lệnh',
    examples: [['shcb help report', 'cách dùng của lệnh report']],
  },
  versionOption: 'xem phiên bản',
  exitCodes:
    'Mã thoát: 0 xong; 1 xong nhưng có tệp lỗi (đều được liệt kê), hoặc có lưu ý khi\nthêm --fail-on-warning; 2 không chạy được; 70 lỗi của chương trình; 130 bị ngắt.',
  rootExamples: [
    ['shcb score phieu.yaml', 'chấm một buổi sinh hoạt'],
    ['shcb report 2026', 'xếp loại cả năm trong thư mục có shcb.yaml'],
    ['shcb explain phieu.yaml', 'vì sao được điểm này, còn thiếu gì'],
  ],
  init: {
    about: 'Tạo thư mục làm việc của đảng ủy, hoặc của một chi bộ',
    examples: [
      ['shcb init', 'tạo trong thư mục hiện tại; trong cửa sổ lệnh thì hỏi những gì chưa biết'],
      ['shcb init dang-uy-2026 --rubric ha-tinh/17-qd-tu', 'tạo thư mục mới, chọn bộ tiêu chí'],
      [
        'shcb init dang-uy --name "Đảng bộ phường An Phú" --units chi-bo.csv',
        'lấy danh sách chi bộ từ Excel',
      ],
      [
        'shcb init chi-bo --unit --name "Chi bộ Khu phố 1"',
        'cho một chi bộ làm riêng: phiếu trống, hướng dẫn',
      ],
      ['shcb init choi-thu --example', 'một năm ví dụ để xem thử'],
    ],
  },
  new: {
    about: 'Tạo phiếu trống, đã điền sẵn những gì đã biết',
    examples: [
      ['shcb new CB01 2026-04-05 -o CB01.html', 'mở bằng trình duyệt, vừa điền vừa thấy điểm, in ra để ký'],
      ['shcb new CB01 2026-04-05 -o phieu/CB01-04.yaml', 'phiếu văn bản, có căn cứ từng tiêu chí'],
      ['shcb new CB01 2026-04-05 --kind chuyen_de', 'phiếu của buổi chuyên đề, in ra màn hình'],
      ['shcb new 2026-04 -o phieu/2026-04.xlsx', 'bảng Excel của tháng, mỗi chi bộ một dòng'],
      ['shcb new xep-loai 2026 -o xep-loai/2026.yaml', 'phiếu xếp loại tổ chức của năm, mọi chi bộ'],
      [
        'shcb new dinh-chinh phieu/CB01.yaml -o phieu/CB01-dinh-chinh.yaml',
        'phiếu đính chính một phiếu đã nộp',
      ],
      [
        'shcb new dinh-chinh phieu/2026-04.xlsx CB03 -o phieu/CB03-dinh-chinh.xlsx',
        'phiếu Excel đính chính một dòng của bảng tháng',
      ],
      [
        'shcb new tham-dinh phieu/CB01.yaml -o phieu/CB01-tham-dinh.yaml',
        'phiếu để cấp ủy cấp trên thẩm định một phiếu đã nộp',
      ],
      [
        'shcb new tham-dinh phieu/2026-04.xlsx CB03 -o phieu/CB03-tham-dinh.xlsx',
        'phiếu Excel thẩm định một dòng của bảng tháng',
      ],
      [
        'shcb new tham-dinh 2026-04 -o phieu/2026-04-tham-dinh.xlsx',
        'bảng Excel thẩm định mọi phiếu của tháng',
      ],
      [
        'shcb new mau-van-ban report -o mau.docx',
        'tệp Word có mọi chỗ điền được, để sửa thành mẫu của cơ quan',
      ],
      ['shcb new --all 2026-04 -o gui-di', 'phiếu tháng 4 của mọi chi bộ, để gửi đi'],
    ],
  },
  score: {
    about: 'Chấm điểm phiếu: tệp, thư mục hoặc mẫu tên tệp',
    examples: [
      ['shcb score phieu/2026-03/CB01.yaml', 'phiếu điểm đầy đủ của một buổi'],
      ['shcb score -i CB01 2026-04-05', 'hỏi từng câu, lưu phiếu, rồi chấm và cho biết còn thiếu gì'],
      ['shcb score --watch phieu/2026-03/CB01.yaml', 'vừa sửa tệp vừa thấy điểm'],
      ['shcb score phieu/2026-03', 'bảng điểm của cả tháng'],
      ['shcb score phieu/2026-03 -o phieu-thang-3.docx', 'phiếu in để ký, mỗi phiếu một trang'],
      [
        'shcb score phieu/2026-03 -o phieu-thang-3.xlsx',
        'bảng điểm và từng phiếu bằng Excel, mỗi phiếu một trang',
      ],
      ['shcb score "phieu/**/*.yaml" --format json -o ket-qua.json', 'kết quả cho máy đọc'],
    ],
  },
  explain: {
    about:
      'Vì sao được điểm này: số liệu, mức, điểm, căn cứ; còn thiếu gì để lên mức. Hoặc một ký hiệu lỗi nghĩa là gì',
    examples: [
      ['shcb explain phieu/2026-03/CB01.yaml', 'giải thích từng tiêu chí'],
      ['shcb explain head-count', 'ký hiệu lỗi này nghĩa là gì, sửa thế nào, ví dụ sai và đúng'],
      ['shcb explain --codes', 'mọi ký hiệu lỗi và lưu ý'],
    ],
  },
  check: {
    about: 'Kiểm tra phiếu, shcb.yaml và bộ tiêu chí, không chấm',
    examples: [
      ['shcb check', 'kiểm tra cả thư mục làm việc'],
      ['shcb check phieu/2026-03/CB01.yaml', 'kiểm tra một phiếu'],
      ['shcb check --problems loi.csv', 'ghi mọi lỗi và lưu ý ra tệp mở được bằng Excel'],
      ['shcb check -o tra-lai/', 'trả lại từng chi bộ một trang: sai gì, ở đâu, sửa thế nào'],
      ['shcb check --fail-on-warning -f sarif -o shcb.sarif', 'cho máy kiểm tra'],
    ],
  },
  report: {
    about: 'Bảng tổng hợp một kỳ: 2026-03, 2026-Q1, 2026-H1 hoặc 2026',
    examples: [
      ['shcb report 2026-03', 'danh sách tháng 3'],
      ['shcb report 2026 -C dang-uy-2026', 'bảng xếp loại năm'],
      ['shcb report 2026 -o nam-2026.xlsx', 'tệp Excel: bảng năm, từng tháng, từng tiêu chí, lỗi và lưu ý'],
      ['shcb report 2026-Q1 --table mat-diem', 'tiêu chí bị trừ điểm nhiều nhất trong quý'],
      ['shcb report 2026-03 -o thang-3.docx', 'danh sách tháng 3 để ký, gửi lên'],
      ['shcb report 2026-H1 --mau bao-cao -o bao-cao.docx', 'báo cáo 6 tháng bằng lời'],
      [
        'shcb report 2026 -o nam-2026.html',
        'một trang để xem năm: tìm, lọc, sắp xếp, bấm vào tháng để biết vì sao',
      ],
      ['shcb report 2026 --table toan-canh', 'cả năm bằng hình'],
      ['shcb report 2026 -o nam-2026.svg', 'các hình đó trong một tệp'],
      ['shcb report 2026 --as-of today', 'bảng năm tính đến hôm nay'],
    ],
  },
  close: {
    about: 'Chốt một kỳ: lưu kết quả kèm mã đối chiếu của phiếu, bộ tiêu chí và chương trình',
    examples: [
      ['shcb close 2026-03', 'chốt tháng 3 vào chot/2026-03'],
      ['shcb close 2026-03 --allow-open', 'chốt dù còn chỗ thiếu, có ghi rõ chỗ nào'],
      ['shcb close 2026-03 --reopen "Đính chính phiếu CB02"', 'chốt lại, bản cũ vẫn được giữ'],
    ],
  },
  verify: {
    about:
      'Tính lại các kỳ đã chốt và cho biết có gì đổi từ lúc chốt; hoặc cho biết bản in mang mã nào đó là của phiếu, bảng nào',
    examples: [
      ['shcb verify', 'mọi kỳ đã chốt'],
      ['shcb verify 2026-03', 'một kỳ'],
      ['shcb verify --code 7K3QF-9D2MX', 'mã ở chân bản in là của phiếu hay bảng nào, còn giá trị không'],
    ],
  },
  track: {
    about:
      'Theo dõi thực hiện chế độ sinh hoạt: họp hằng tháng, chuyên đề, cấp ủy cấp trên dự, thời hạn; ai còn thiếu, ai sắp đến hạn',
    examples: [
      ['shcb track --as-of today', 'năm nay, tính đến hôm nay'],
      ['shcb track 2026-Q1', 'quý I, tính đến ngày cuối quý'],
      ['shcb track --as-of today --nhac -o nhac-viec.docx', 'nhắc việc từng chi bộ, để gửi đi'],
      ['shcb track --as-of today -o viec-can-lam.ics', 'lịch các việc còn hạn, mở bằng Outlook, Google'],
    ],
  },
  compare: {
    about: 'Đối chiếu điểm tự chấm, biểu quyết, thẩm định và quyết định; chênh lệch ở tiêu chí nào, vì sao',
    examples: [
      ['shcb compare', 'mọi phiếu đã được thẩm định của thư mục làm việc'],
      ['shcb compare phieu/2026-03', 'các phiếu tháng 3'],
    ],
  },
  history: {
    about: 'Mọi phiếu của một chi bộ: bản gốc, đính chính, bản nháp, phiếu đã thu hồi, phiếu sau khi chốt',
    examples: [
      ['shcb history CB02', 'mọi phiếu, kèm mã phiếu để ghi vào thay_the'],
      ['shcb history CB02 2026-03', 'các phiếu của một kỳ'],
    ],
  },
  rate: {
    about: 'Xếp loại chất lượng tổ chức hằng năm: tự xếp loại, đề nghị, quyết định, tỷ lệ tối đa',
    examples: [
      ['shcb rate 2026', 'đọc xep-loai/2026.yaml của thư mục làm việc'],
      ['shcb rate 2026 -o xep-loai-2026.docx', 'ghi thành văn bản Word để ký'],
    ],
  },
  rubric: {
    about: 'Bộ tiêu chí và quy tắc năm: xem, viết mới, rà soát, thử, đối chiếu',
    examples: [
      ['shcb rubric list', 'mọi bộ tiêu chí hiện có'],
      ['shcb rubric show an-phu/phieu-danh-gia', 'từng tiêu chí, mức điểm, căn cứ'],
      ['shcb rubric lint rubrics/xa/phieu/2026-01-01.yaml', 'rà soát một tệp đang viết'],
    ],
  },
  rubricList: {
    about: 'Danh sách bộ tiêu chí và quy tắc năm',
    examples: [['shcb rubric list', 'mọi bộ tiêu chí hiện có']],
  },
  rubricShow: {
    about: 'In một bộ tiêu chí hoặc quy tắc năm',
    examples: [
      ['shcb rubric show an-phu/phieu-danh-gia', 'từng tiêu chí, mức điểm, căn cứ'],
      ['shcb rubric show ha-tinh/17-qd-tu -o tieu-chi.html', 'ghi thành trang để in'],
    ],
  },
  rubricLint: {
    about: 'Rà soát bộ tiêu chí: tổng điểm, khoảng hở, chồng nhau, căn cứ, phiên bản',
    examples: [
      ['shcb rubric lint', 'mọi bộ tiêu chí hiện có'],
      ['shcb rubric lint rubrics/xa/phieu/2026-01-01.yaml', 'một tệp đang viết'],
      ['shcb rubric lint --publish', 'rà soát rồi ban hành các phiên bản của thư mục làm việc'],
    ],
  },
  rubricTest: {
    about:
      'Chạy các trường hợp thử cạnh bộ tiêu chí, quy tắc năm, quy định xếp loại (<phiên bản>.cases.yaml)',
    examples: [
      ['shcb rubric test', 'mọi bộ tiêu chí hiện có'],
      ['shcb rubric test xa/phieu --strict', 'còn chỗ chưa có trường hợp thử thì báo lỗi'],
    ],
  },
  rubricDiff: {
    about: 'Đối chiếu hai bộ tiêu chí; kèm phiếu thì cho biết phiếu nào đổi điểm, đổi mức',
    examples: [
      ['shcb rubric diff xa/phieu@2026-01-01 xa/phieu@2026-07-01', 'thay đổi gì giữa hai phiên bản'],
      ['shcb rubric diff xa/phieu ban-sua.yaml phieu/2026-03', 'phiếu tháng 3 sẽ đổi ra sao'],
    ],
  },
  rubricNew: {
    about: 'Viết bộ tiêu chí, quy tắc năm, chế độ sinh hoạt hay quy định xếp loại mới từ khuôn có chú thích',
    examples: [
      ['shcb rubric new xa/phieu --from 2026-01-01', 'tạo tệp và trường hợp thử trong rubrics/'],
      ['shcb rubric new xa/nam --kind quy-tac-nam', 'quy tắc xếp loại năm; còn nghia-vu, xep-loai'],
    ],
  },
  doctor: {
    about: 'Xem máy, chương trình và thư mục làm việc có ổn không; chỗ nào không ổn thì sửa thế nào',
    examples: [
      ['shcb doctor', 'từng mục một dòng, có lỗi thì kết thúc bằng mã 1'],
      ['shcb doctor -f json', 'cho máy kiểm tra'],
    ],
  },
  completion: {
    about: 'In tệp lệnh để cửa sổ lệnh tự gợi ý lệnh và tùy chọn khi bấm Tab',
    examples: [
      ['shcb completion bash > ~/.local/share/bash-completion/completions/shcb', 'cho bash'],
      ['shcb completion zsh > ~/.zfunc/_shcb', 'cho zsh, khi ~/.zfunc có trong fpath'],
      ['shcb completion fish > ~/.config/fish/completions/shcb.fish', 'cho fish'],
      ['shcb completion powershell >> $PROFILE', 'cho PowerShell của Windows'],
    ],
  },
  schema: {
    about: 'Mô tả cấu trúc tệp (cho quản trị máy), để trình soạn thảo gợi ý và báo lỗi',
    examples: [['shcb schema meeting -o phieu.schema.json', 'mô tả cấu trúc của phiếu']],
  },
  arguments: {
    paths: 'tệp, thư mục, mẫu tên tệp, hoặc -; bỏ trống thì lấy phiếu của thư mục làm việc',
    scored:
      'tệp, thư mục, mẫu tên tệp, hoặc -; bỏ trống thì lấy phiếu của thư mục làm việc; với -i: chi bộ và ngày họp',
    pathsOrCodes:
      'phiếu như ở lệnh score, hoặc ký hiệu lỗi như head-count; có tệp trùng tên với mã thì là tệp',
    period: 'kỳ: 2026-03, 2026-Q1, 2026-H1 hoặc 2026',
    unit: 'mã chi bộ, như CB02',
    unitOrName:
      'mã hoặc tên chi bộ, như CB02; tháng, như 2026-04; hoặc xep-loai, dinh-chinh, tham-dinh, mau-van-ban',
    meetingDay:
      'ngày họp, như 05/04/2026; năm xếp loại; phiếu cần đính chính, thẩm định; tháng cần thẩm định; hoặc mẫu của kết quả nào: score, report, rate',
    inFile: 'phiếu cần đính chính nằm trong bảng: mã chi bộ, cần thì cả ngày họp',
    closedPeriods: 'các kỳ đã chốt; bỏ trống thì xem mọi kỳ đã chốt',
    year: 'năm, như 2026',
    folder: 'thư mục sẽ tạo, mặc định là thư mục hiện tại',
    law: 'mã bộ tiêu chí, quy tắc năm hoặc quy định xếp loại tổ chức, mã@ngày, hoặc tệp',
    laws: 'mã, mã@ngày hoặc tệp; bỏ trống thì lấy mọi bộ tiêu chí hiện có',
    older: 'bộ tiêu chí cũ: mã, mã@ngày hoặc tệp',
    newer: 'bộ tiêu chí mới: mã, mã@ngày hoặc tệp',
    impact: 'phiếu để xem điểm và mức sẽ đổi ra sao',
    newLaw: 'mã mới, như xa/phieu',
    shell: 'bash, zsh, fish hoặc powershell',
    schema:
      'tệp: meeting, workspace, rubric, tailored-rubric, annual-rule, obligations, cases, annual-rule-cases, obligation-cases, rating-law-cases, rating-law, ratings, paper-form, paper-format, paper-template; kết quả: report, assessment, closing, closing-journal',
    command: 'tên hoặc tên tiếng Việt của lệnh',
  },
  argumentNames: {
    paths: 'phiếu...',
    pathsOrCodes: 'phiếu-hoặc-mã...',
    period: 'kỳ',
    periods: 'kỳ...',
    unit: 'chi-bộ',
    year: 'năm',
    day: 'ngày',
    inFile: 'phiếu-trong-tệp...',
    folder: 'thư-mục',
    law: 'mã',
    laws: 'mã...',
    older: 'cũ',
    newer: 'mới',
    newLaw: 'mã',
    schema: 'tên',
    shell: 'cửa-sổ-lệnh',
    command: 'lệnh',
  },
  options: {
    format:
      'định dạng: table (mặc định), md, html, svg (hình), xlsx, docx, csv, csv-raw (cho máy), json, ndjson',
    trackFormat:
      'định dạng: table (mặc định), md, html, svg (hình), xlsx, docx, csv, csv-raw, json, ndjson; ics: lịch các việc còn hạn',
    checkFormat:
      'định dạng: table (mặc định), md, html, svg (hình), xlsx, docx, csv, csv-raw, json, ndjson; cho máy kiểm tra: github, junit, sarif',
    output: 'ghi ra tệp; đuôi tệp chọn định dạng',
    slipOutput: 'ghi ra tệp; là thư mục (tra-lai/) thì ghi cho mỗi chi bộ có chỗ sai một phiếu trả lại',
    slipForm: 'phiếu trả lại: docx (mặc định), html hoặc txt; -o là thư mục',
    force: 'ghi đè tệp đã có',
    problems: 'ghi mọi lỗi và lưu ý ra tệp: txt, csv, json, md, html, sarif, xml',
    failOnWarning: 'có lưu ý cũng kết thúc bằng mã 1, như có lỗi',
    workspace: 'thư mục có shcb.yaml',
    rubric: 'chấm theo bộ tiêu chí này',
    rule: 'quy tắc xếp loại năm',
    table:
      'bảng nào của kỳ: danh-sach (mặc định), toan-canh (hình vẽ), loai-hinh, xu-huong, mat-diem, sat-muc, bien-dong',
    within: 'bảng sat-muc: cách ngưỡng không quá bao nhiêu điểm; mặc định 2',
    asOf: 'ngày tính số liệu (2026-06-30 hoặc today); mặc định là ngày cuối kỳ',
    allowOpen: 'chốt dù còn tháng thiếu phiếu, chưa chấm xong hoặc có lỗi',
    beforeEnd: 'chốt dù kỳ chưa kết thúc, vì lý do này',
    by: 'ai chốt: chức danh, không ghi tên người',
    reopen: 'chốt lại kỳ đã chốt, vì lý do này; bản cũ vẫn được giữ',
    nhac: 'chỉ nhắc việc còn phải làm: từng chi bộ, mỗi việc một dòng',
    watch: 'chấm lại mỗi khi tệp phiếu được lưu, đến khi bấm Ctrl-C',
    interactive: 'hỏi từng câu trong cửa sổ lệnh rồi lưu phiếu; dừng lúc nào cũng được, chạy lại để làm tiếp',
    codes: 'liệt kê mọi ký hiệu lỗi và lưu ý',
    code: 'mã tra cứu ở chân bản in, như 7K3QF-9D2MX; viết O thay 0, I hay L thay 1 cũng được',
    strict: 'thiếu lý do bị trừ điểm là lỗi, không chỉ là lưu ý',
    scorer: 'điểm của ai: tu_cham hoặc tham_dinh; mặc định theo bộ tiêu chí, không nói thì tu_cham',
    date: 'phiên bản hiệu lực ngày này; mặc định là phiên bản mới nhất',
    paperDate: 'ngày của văn bản (docx, html): 2026-04-05 hoặc today; không ghi thì để trống',
    number: 'số của văn bản, như 05; không ghi thì để trống',
    mau: 'lời văn theo mẫu: bao-cao, cong-van (report), quyet-dinh, cong-van (rate), nghi-quyet (score), hoặc tệp Word, YAML của cơ quan',
    publish: 'ban hành các phiên bản không có lỗi của thư mục làm việc',
    period:
      'kỳ: 2026-03, 2026-Q1, 2026-H1 hoặc 2026; mặc định là năm của ngày tính số liệu, hoặc của phiếu mới nhất',
    obligations: 'theo dõi tệp chế độ sinh hoạt này, dùng được nhiều lần; mặc định theo shcb.yaml',
    strictTrack: 'còn việc chưa đạt hoặc chậm thì kết thúc bằng mã 1',
    lawKind: 'bo-tieu-chi (mặc định), quy-tac-nam, nghia-vu hoặc xep-loai',
    strictCases: 'còn chỗ chưa có trường hợp thử là lỗi',
    inForceFrom: 'ngày bắt đầu hiệu lực; mặc định là ngày 01/01 năm nay',
    name: 'tên đảng bộ; với --unit là tên chi bộ',
    units: 'danh sách chi bộ: Excel, CSV có cột Mã chi bộ, Tên chi bộ; hoặc tệp txt mỗi dòng một tên',
    unit: 'chỉ cho một chi bộ, tự chấm phiếu của mình',
    under: 'với --unit: tên đảng bộ mà chi bộ trực thuộc',
    example: 'lấy một năm ví dụ để xem thử',
    newRubric: 'bộ tiêu chí; mặc định là trung-uong/42-hd-btctw',
    form: 'loại phiếu: yaml (mặc định), html hoặc xlsx; có -o thì theo đuôi tệp',
    kind: 'loại buổi: thuong_ky (mặc định), chuyen_de hoặc ket_hop',
    all: 'phiếu của mọi chi bộ trong kỳ này, như 2026-04; -o là thư mục',
    blankOutput: 'ghi ra tệp; với --all là thư mục',
    blankRubric: 'theo bộ tiêu chí này; mặc định là của shcb.yaml',
    quiet: 'chỉ in kết quả và lỗi',
    noColor: 'không dùng màu',
    noPager: 'in thẳng ra màn hình, không xem từng trang',
  },
  optionValues: {
    format: 'tên',
    output: 'tệp',
    folder: 'thư-mục',
    id: 'mã',
    day: 'ngày',
    scorer: 'ai',
    points: 'điểm',
    reason: 'lý-do',
    kind: 'loại',
    name: 'tên',
    position: 'chức-danh',
    period: 'kỳ',
    number: 'số',
  },
  stopped: (done: readonly string[]) =>
    done.length === 0
      ? 'Đã dừng giữa chừng; không có tệp nào ghi dở. Chạy lại lệnh để làm từ đầu.'
      : `Đã dừng giữa chừng. Đã ghi trọn vẹn: ${done.join(', ')}; ngoài ra không có tệp nào ghi dở.`,
  crash: (detail: string) =>
    `Lỗi của chương trình, không phải của đồng chí: ${detail}\nĐề nghị báo người phụ trách chương trình kèm dòng trên và lệnh đã chạy.`,
} as const;
