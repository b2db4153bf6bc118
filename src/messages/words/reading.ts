/** Words of the language of regulations as people call them. */
const values: Readonly<Record<string, string>> = {
  tot_tro_len: 'từ mức tốt trở lên',
  chi_tot: 'chỉ mức tốt',
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

/** A reading in words: one that was published may name a value of the language, and its own text never changes. */
export const inWords = (reading: string): string => reading.replace(VALUE, (value) => values[value] ?? value);
