import { bookForm } from './book-form.ts';
import { capitalised, type FactName, factName } from './format.ts';
import type { Medium } from './medium.ts';
import { pageForm } from './page-form.ts';

/** Headings of what has none from the forms, as tables and forms are read by. */
const headings: Readonly<Record<string, string>> = {
  chi_bo: 'Chi bộ',
  ngay: 'Ngày',
  loai: 'Loại',
  bo_tieu_chi: bookForm.rubric,
  tieu_chi: bookForm.columns.criterion,
  ket_qua: bookForm.columns.result,
  ly_do: bookForm.columns.reason,
  bien_ban: bookForm.minutes,
  dong_y: bookForm.voteInFavour,
  khong_dong_y: bookForm.voteAgainst,
  loai_hinh: 'Loại hình',
  ghi_chu: 'Ghi chú',
  ngay_nhan: 'Ngày nhận',
  trang_thai: 'Trạng thái',
  'tham_dinh ket_qua': bookForm.columns.appraised,
  'thay_the phieu': bookForm.replaces,
  'thay_the ly_do': bookForm.replacesReason,
};

/** What people are asked under, one question after another or on a page, where that is no heading of a table. */
const questions: Readonly<Record<string, string>> = {
  chi_bo: pageForm.unit,
  ngay: pageForm.date,
  loai: pageForm.kind,
  dong_y: pageForm.inFavour,
  khong_dong_y: pageForm.against,
};

const isAsked = (medium: Medium): boolean => medium === 'questions' || medium === 'page';

/** What a field or a fact is called where a record is written: by its key in a text, by its heading elsewhere, which may depend on the field that it stands in. */
export const calledIn = (medium: Medium, key: string, within = ''): string =>
  medium === 'text'
    ? key
    : (headings[`${within} ${key}`] ??
      (isAsked(medium) ? questions[key] : undefined) ??
      headings[key] ??
      capitalised(factName({ id: key })));

/** The same of a fact that a rubric may have named. */
export const factCalledIn = (medium: Medium, fact: FactName): string =>
  medium === 'text' ? fact.id : capitalised(factName(fact));

/** The question for the reason of a lost point. */
export const reasonAsked = (criterion: string): string => `${criterion} ${pageForm.reason}`;

/** Where a page asks for it. */
export const reasonBox = (criterion: string): string => `ô "${pageForm.reason}" của tiêu chí ${criterion}`;
