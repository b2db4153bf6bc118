import { complaints } from '../complaints/index.ts';
import { annualPages } from './annual.ts';
import { answerPages } from './answers.ts';
import { callPages } from './calls.ts';
import { casePages } from './cases.ts';
import { closingPages } from './closings.ts';
import { correctionPages } from './corrections.ts';
import { dayPages } from './days.ts';
import { factPages } from './facts.ts';
import { filePages } from './files.ts';
import { inputPages } from './inputs.ts';
import { jsonPages } from './json.ts';
import { libraryPages } from './library.ts';
import { numberPages } from './numbers.ts';
import { obligationPages } from './obligations.ts';
import { organisationPages } from './organisation.ts';
import { outputPages } from './outputs.ts';

import type { ComplaintCode, Page, PlainCode } from './page.ts';
import { plausibilityPages } from './plausibility.ts';
import { ratingPages } from './ratings.ts';
import { resultPages } from './results.ts';
import { rubricBandPages } from './rubric-bands.ts';
import { rubricIdlePages } from './rubric-idle.ts';
import { rubricLevelPages } from './rubric-levels.ts';
import { rubricPointPages } from './rubric-points.ts';
import { rubricSourcePages } from './rubric-sources.ts';
import { scoringPages } from './scoring.ts';
import { sheetPages } from './sheets.ts';
import { tablePages } from './tables.ts';
import { templatePages } from './templates.ts';
import { textPages } from './texts.ts';
import { valuePages } from './values.ts';
import { workbookCellPages } from './workbook-cells.ts';
import { workbookPartPages } from './workbook-parts.ts';
import { workbookPages } from './workbooks.ts';
import { yamlPages } from './yaml.ts';
import { yamlKeyPages } from './yaml-keys.ts';
import { yamlSignPages } from './yaml-signs.ts';

export type { ComplaintCode, Effect, Example, ExampleKind, Page } from './page.ts';

const all = {
  ...filePages,
  ...inputPages,
  ...tablePages,
  ...workbookPages,
  ...workbookPartPages,
  ...workbookCellPages,
  ...textPages,
  ...yamlPages,
  ...yamlSignPages,
  ...yamlKeyPages,
  ...jsonPages,
  ...valuePages,
  ...numberPages,
  ...dayPages,
  ...sheetPages,
  ...organisationPages,
  ...resultPages,
  ...factPages,
  ...answerPages,
  ...plausibilityPages,
  ...scoringPages,
  ...callPages,
  ...outputPages,
  ...closingPages,
  ...correctionPages,
  ...libraryPages,
  ...rubricPointPages,
  ...rubricLevelPages,
  ...rubricBandPages,
  ...rubricSourcePages,
  ...rubricIdlePages,
  ...annualPages,
  ...obligationPages,
  ...ratingPages,
  ...templatePages,
  ...casePages,
};

type NoCode<Code extends never> = Code;

/** The compiler names here the codes that still want a page: one entry in the file of their subject. */
export type CodesWithoutPage = NoCode<Exclude<ComplaintCode, keyof typeof all>>;

/** Every code with its long form. */
export const pages: Readonly<Record<ComplaintCode, Page>> = all;

/** Whether a word is a code. */
export const isCode = (word: string): word is ComplaintCode => Object.hasOwn(all, word);

const codesOf = (some: object): readonly ComplaintCode[] => Object.keys(some).filter(isCode);

/** The codes in the order in which a person would look for them. */
export const subjects: readonly { readonly title: string; readonly codes: readonly ComplaintCode[] }[] = [
  { title: 'Tệp và thư mục', codes: codesOf(filePages) },
  { title: 'Nhiều phiếu trong một lần chạy', codes: codesOf(inputPages) },
  { title: 'Bảng nhiều phiếu', codes: codesOf(tablePages) },
  { title: 'Tệp Excel', codes: codesOf(workbookPages) },
  { title: 'Phần bên trong tệp Excel', codes: codesOf(workbookPartPages) },
  { title: 'Trang và ô của tệp Excel', codes: codesOf(workbookCellPages) },
  { title: 'Bảng mã và chữ', codes: codesOf(textPages) },
  { title: 'Cách viết YAML: điều không dùng, giới hạn', codes: codesOf(yamlPages) },
  { title: 'Cách viết YAML: dòng và dấu', codes: codesOf(yamlSignPages) },
  { title: 'Cách viết YAML: tên mục', codes: codesOf(yamlKeyPages) },
  { title: 'Cách viết JSON', codes: codesOf(jsonPages) },
  { title: 'Mục và nội dung', codes: codesOf(valuePages) },
  { title: 'Cách viết số', codes: codesOf(numberPages) },
  { title: 'Cách viết ngày và giờ', codes: codesOf(dayPages) },
  { title: 'Phiếu và chi bộ', codes: codesOf(sheetPages) },
  { title: 'Tổ chức và biến động', codes: codesOf(organisationPages) },
  { title: 'Kết quả của đảng bộ cấp dưới', codes: codesOf(resultPages) },
  { title: 'Số liệu của buổi sinh hoạt', codes: codesOf(factPages) },
  { title: 'Tự chấm, thẩm định, biểu quyết, điều chỉnh', codes: codesOf(answerPages) },
  { title: 'Ghi đúng cách mà khó có thật: nên xem lại', codes: codesOf(plausibilityPages) },
  { title: 'Chấm điểm', codes: codesOf(scoringPages) },
  { title: 'Lệnh và kết quả', codes: codesOf(callPages) },
  { title: 'Ghi kết quả ra', codes: codesOf(outputPages) },
  { title: 'Phiếu nháp, đính chính, thu hồi', codes: codesOf(correctionPages) },
  { title: 'Chốt và kiểm tra lại', codes: codesOf(closingPages) },
  { title: 'Tìm bộ tiêu chí và phiên bản', codes: codesOf(libraryPages) },
  { title: 'Bộ tiêu chí: điểm', codes: codesOf(rubricPointPages) },
  { title: 'Bộ tiêu chí: mức điểm, số liệu, điều kiện', codes: codesOf(rubricLevelPages) },
  { title: 'Bộ tiêu chí: mức xếp loại, khống chế', codes: codesOf(rubricBandPages) },
  { title: 'Bộ tiêu chí: căn cứ, kế thừa', codes: codesOf(rubricSourcePages) },
  { title: 'Bộ tiêu chí: điều viết ra nhưng không đổi gì', codes: codesOf(rubricIdlePages) },
  { title: 'Quy tắc năm', codes: codesOf(annualPages) },
  { title: 'Chế độ sinh hoạt', codes: codesOf(obligationPages) },
  { title: 'Xếp loại tổ chức hằng năm', codes: codesOf(ratingPages) },
  { title: 'Mẫu văn bản', codes: codesOf(templatePages) },
  { title: 'Trường hợp thử', codes: codesOf(casePages) },
];

const isPlain = (code: ComplaintCode): code is PlainCode => complaints[code].length === 0;

/** How to mend it: the catalogue's own cure where that asks for nothing, otherwise the page's. */
export const cureOf = (code: ComplaintCode): string =>
  isPlain(code) ? complaints[code]().hint : (pages[code].mend ?? '');
