/** What a record is written in, so that a cure can name what is to be written there: lines of text with keys, cells with headings, answers to questions, or boxes of a form on a page. */
export type Medium = 'text' | 'cells' | 'questions' | 'page';

/** What remains to be done where a page carries no law for the meeting. */
export const OTHER_FORM = 'Kiểm tra ngày họp và loại buổi; nếu đúng thì lấy phiếu khác từ đảng ủy.';
