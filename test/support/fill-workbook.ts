import Excel from 'exceljs';

type Answers = Readonly<Record<string, { readonly ket_qua: string; readonly ly_do: string }>>;

/** What a person puts into a workbook: facts and answers of a form, or the same words into whole columns of a table. */
export type Filling =
  | {
      readonly facts: Readonly<Record<string, string>>;
      readonly answers: Answers;
      /** What a superior answers. */
      readonly appraised?: Answers;
    }
  | { readonly columns: Readonly<Record<string, string>> };

const words: Readonly<Record<string, string>> = {
  dat: 'Đạt',
  khong_dat: 'Không đạt',
  khong_ap_dung: 'Không áp dụng',
  day_du: 'Đầy đủ',
  co_ban: 'Cơ bản đạt',
};

/** Labels of facts as the form has them, by key. */
const labels: Readonly<Record<string, string>> = {
  ngay: 'Ngày họp',
  ly_do_thay_the: 'Lý do thay thế',
  dong_y: 'Biểu quyết: đồng ý',
  dang_so: 'Đảng số',
  mien_sinh_hoat: 'Miễn sinh hoạt',
  nhiem_vu_dac_biet: 'Làm nhiệm vụ đặc biệt',
  co_mat: 'Có mặt',
  vang_co_ly_do: 'Vắng có lý do',
  vang_khong_ly_do: 'Vắng không lý do',
  vang_qua_3_ky: 'Vắng có lý do quá 3 lần liên tiếp',
  phat_bieu: 'Phát biểu',
  thoi_luong: 'Thời lượng',
  ty_le_chi_tieu: 'Tỷ lệ chỉ tiêu đạt',
  ngay_dang_tai_tai_lieu: 'Ngày đăng tải tài liệu',
  ngay_dang_tai_ket_luan: 'Ngày đăng tải kết luận',
};

const typed = (text: string): string | number | Date => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`);
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : (words[text] ?? text);
};

const fillAnswer = (
  row: Excel.Row,
  answer: Answers[string] | undefined,
  [at, why]: [number, number],
): void => {
  if (answer === undefined) return;
  row.getCell(at).value = typed(answer.ket_qua);
  if (answer.ly_do !== '') row.getCell(why).value = answer.ly_do;
};

/** Fills a workbook in with another library than the one that wrote it. */
export const fillWorkbook = async (from: string, to: string, filling: Filling): Promise<void> => {
  const book = new Excel.Workbook();
  await book.xlsx.readFile(from);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('there is no sheet');
  if ('columns' in filling) {
    const heads = sheet.getRow(1);
    heads.eachCell((head, column) => {
      const value = filling.columns[head.text];
      if (value === undefined) return;
      for (let row = 2; row <= sheet.rowCount; row++) sheet.getCell(row, column).value = typed(value);
    });
  } else
    sheet.eachRow((row) => {
      const label = row.getCell(1).text;
      const fact = Object.entries(filling.facts).find(
        ([key]) => labels[key] === label || label.endsWith(`(${key})`),
      );
      if (fact !== undefined) row.getCell(4).value = typed(fact[1]);
      // What a formula gave before is not kept: a spreadsheet works it out anew.
      row.eachCell((cell) => {
        if (cell.formula !== undefined) cell.value = { formula: cell.formula, date1904: false };
      });
      if (row.getCell(2).text === label) return;
      fillAnswer(row, filling.answers[label], [4, 6]);
      fillAnswer(row, filling.appraised?.[label], [7, 8]);
    });
  await book.xlsx.writeFile(to);
};
