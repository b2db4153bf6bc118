import type { Pages } from './page.ts';

/** The results of subordinates, from which a superior compiles. */
export const resultPages = {
  'result-missing': {
    title: 'Chưa có tệp kết quả của đảng bộ cấp dưới',
    why: 'Bảng của đảng bộ cấp trên lấy từ tệp kết quả của từng đảng bộ cấp dưới. Chưa có tệp thì không biết gì về các chi bộ của đảng bộ đó; bảng vẫn in, có dòng "chưa có kết quả".',
    mend: 'Đề nghị đảng bộ cấp dưới chạy shcb report đúng kỳ đó với -f json rồi chép tệp vào chỗ ghi ở ket_qua.',
    effect: 'subordinate-open',
    example: {
      in: 'sketch',
      wrong: '- {ma: DB01, ten: Đảng bộ xã Một, ket_qua: ket-qua/DB1.json}',
      right: '- {ma: DB01, ten: Đảng bộ xã Một, ket_qua: "ket-qua/DB01-{ky}.json"}',
    },
  },
  'result-broken': {
    title: 'Tệp kết quả thiếu hoặc hỏng',
    why: 'Tệp không phải JSON, thiếu phần bảng cần, hoặc tự mâu thuẫn. Đọc một nửa thì số liệu của đảng bộ cấp trên sai, không ai biết.',
    mend: 'Đề nghị đảng bộ cấp dưới ghi lại bằng shcb report với bản chương trình này; không sửa tệp bằng tay.',
    effect: 'subordinate-open',
    example: {
      in: 'sketch',
      wrong: 'shcb report 2026 > DB01-2026.json',
      right: 'shcb report 2026 -f json -o DB01-2026.json',
    },
  },
  'result-differs': {
    title: 'Kết quả khác kỳ, ngày tính số liệu, đảng bộ hoặc cách tính',
    why: 'Cộng kết quả của kỳ khác, ngày tính số liệu khác, quy tắc khác vào một bảng thì các con số không đối chiếu được với nhau.',
    mend: 'Đề nghị đảng bộ cấp dưới lập lại với đúng kỳ, đúng --as-of, đúng quy tắc năm; hoặc sửa ma, ket_qua trong cap_duoi.',
    effect: 'subordinate-open',
    example: {
      in: 'sketch',
      wrong: 'shcb report 2026-Q4 -f json -o DB01-2026.json',
      right: 'shcb report 2026 -f json -o DB01-2026.json',
    },
  },
  'result-hash': {
    title: 'Tệp kết quả không đúng mã đối chiếu đã ghi',
    why: 'Mã đối chiếu (sha256) cho biết tệp có đúng là tệp đảng bộ cấp dưới đã gửi không. Sai một ký tự là mã khác.',
    mend: 'Đề nghị đảng bộ cấp dưới xác nhận; nếu đúng là tệp mới thì ghi mã của tệp mới.',
    effect: 'subordinate-open',
    example: {
      in: 'sketch',
      wrong: 'sha256: <dấu của tệp cũ>',
      right: 'sha256: <dấu của tệp đang có>',
    },
  },
  'result-rubric': {
    title: 'Không có đúng bộ tiêu chí mà kết quả dựa vào',
    why: 'Đảng bộ cấp trên tính lại mức và tính lại năm theo chính bộ tiêu chí của đảng bộ cấp dưới; thiếu bộ đó, hoặc bộ đó khác nội dung, thì không kiểm được.',
    mend: 'Chép tệp bộ tiêu chí của đảng bộ cấp dưới vào thư mục rubrics/ của đảng bộ cấp trên.',
    effect: 'subordinate-open',
    example: {
      in: 'sketch',
      wrong: 'rubrics/ không có xa/phieu/2026-01-01.yaml',
      right: 'rubrics/xa/phieu/2026-01-01.yaml chép từ đảng bộ cấp dưới',
    },
  },
  'result-unit-twice': {
    title: 'Một mã có ở hai đảng bộ',
    why: 'Mỗi mã chỉ một tổ chức trong toàn đảng bộ. Trùng mã thì không biết là một chi bộ ghi hai lần hay hai chi bộ khác nhau; cả hai đảng bộ để trống cho đến khi rõ.',
    mend: 'Đổi mã ở một bên, như DB01-CB01; chi bộ chuyển từ đảng bộ này sang đảng bộ kia thì đặt mã mới ở nơi nhận.',
    effect: 'subordinate-open',
    example: {
      in: 'sketch',
      wrong: '- {ma: CB01, ten: Chi bộ Văn phòng}',
      right: '- {ma: DB02-CB01, ten: Chi bộ Văn phòng}',
    },
  },
  'result-sum': {
    title: 'Số ghi trong kết quả không khớp khi tính lại',
    why: 'Đảng bộ cấp trên tính lại số buổi từng mức, điểm bình quân, mức của năm và dòng cộng từ các tháng trong tệp; không khớp thì tệp đã bị sửa, hoặc hai cấp tính khác nhau.',
    mend: 'Đề nghị đảng bộ cấp dưới lập lại bằng cùng bản chương trình, cùng bộ tiêu chí; không sửa tệp bằng tay.',
    effect: 'subordinate-open',
    example: { in: 'sketch', wrong: '"counts": {"tot": 12, …}', right: '"counts": {"tot": 9, …}' },
  },
} satisfies Partial<Pages>;
