/** Names of the sheets of a workbook, and the words of those that no page has. */
export const bookLabels = {
  table: 'Tổng hợp',
  scores: 'Bảng điểm',
  tooManySheets: (sheets: number, most: number) =>
    `Có ${sheets} phiếu, nhiều hơn ${most} phiếu mà tệp Excel này chứa, nên chỉ có bảng điểm; muốn có từng phiếu thì ghi mỗi tháng một tệp.`,
  criteria: 'Tiêu chí',
  problems: 'Lỗi và lưu ý',
  criteriaTitle: 'Điểm từng tiêu chí của từng buổi sinh hoạt',
  notPrinted: 'Trang tính này để lọc, tra cứu trên máy; khi in chỉ in dòng này.',
  problemsTitle: 'Lỗi và điều cần lưu ý',
  noProblems: 'Không có lỗi, không có điều cần lưu ý.',
  tooManyLines: (lines: number, most: number) =>
    `Có ${lines} dòng tiêu chí, nhiều hơn ${most} dòng mà tệp Excel này chứa; xem tệp .ndjson của lệnh shcb score.`,
  unitCode: 'Mã chi bộ',
  unit: 'Chi bộ',
  group: 'Nhóm',
  content: 'Nội dung',
  possible: 'Điểm tối đa',
  outcome: 'Kết quả',
};
