/** Words of the language of regulations as people call them. */
const values: Readonly<Record<string, string>> = {
  tot_tro_len: 'từ mức hoàn thành tốt nhiệm vụ trở lên',
  chi_tot: 'chỉ tính mức hoàn thành tốt nhiệm vụ',
  nua_len: 'nửa thì lên',
  nua_chan: 'nửa thì đến số chẵn',
  xuong: 'xuống',
  canh_bao: 'cảnh báo',
  chan: 'chặn',
  thu_tu_xet: 'thứ tự xét',
  hieu_luc: 'phần hiệu lực',
  'nguồn thứ cấp': 'nguồn gián tiếp',
};

const VALUE = new RegExp(`(?<![\\p{L}\\d_])(?:${Object.keys(values).join('|')})(?![\\p{L}\\d_])`, 'gu');

/** Short forms of bands that were published as nobody writes them. */
const shorts: Readonly<Record<string, string>> = { Ké: 'Kém' };

/** The short form of a band as tables show it. */
export const bandShort = (short: string): string => shorts[short] ?? short;

/** The same word given once more behind what it says, as in "Từ 0,5 trở lên thì lên 1 (nua_len)". */
const REPEATED = new RegExp(` \\((?:${Object.keys(values).join('|')})\\)`, 'gu');

/** What was published in other words than those that are said today. */
const PHRASES: readonly (readonly [published: RegExp, said: string])[] = [
  [/không tự hạ mức của ai/gu, 'chương trình không hạ mức của tổ chức nào'],
  [/văn bản để ngỏ/gu, 'văn bản chưa quy định rõ'],
  [/hỏi cấp ban hành/gu, 'xin ý kiến cấp ban hành'],
];

/** A reading in words: one that was published may name a value of the language, or say a thing as it is no longer said, and its own text never changes. */
export const inWords = (reading: string): string =>
  PHRASES.reduce((said, [published, better]) => said.replace(published, better), reading)
    .replace(REPEATED, '')
    .replace(VALUE, (value) => values[value] ?? value);
