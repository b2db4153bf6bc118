import { put } from './folder.ts';
import { run } from './run.ts';
import { RUBRIC, sheet } from './sheets.ts';

const pad = (number: number): string => String(number).padStart(2, '0');

export const subordinates = [1, 2, 3, 4, 5].map((number) => `DB${pad(number)}`);
export const YEAR = '2026';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Four units of a subordinate: a plain one, one of another kind, one founded in May, and one that goes into the first in July. */
const unitsOf = (body: string) => ['A', 'B', 'C', 'D'].map((letter) => `${body}-${letter}`);

const unitLines = (body: string, parent: string | null): readonly string[] =>
  unitsOf(body).map((id, index) => {
    const parts = [
      `ma: ${id}`,
      `ten: Chi bộ ${id}`,
      ...(parent === null ? [] : [`thuoc: ${parent}`]),
      ...(index === 1 ? ['loai_hinh: co_quan'] : []),
      // The second unit of each subordinate says that it held no meeting in one month.
      ...(index === 1 ? [`khong_hop: [{thang: ${YEAR}-09, ly_do: Bão}]`] : []),
    ];
    return `  - {${parts.join(', ')}}`;
  });

const eventLines = (body: string): readonly string[] => [
  `  - {ngay: ${YEAR}-05-01, loai: thanh_lap, quyet_dinh: 1-QĐ/${body}, chi_bo: ${body}-C}`,
  `  - {ngay: ${YEAR}-07-01, loai: sap_nhap, quyet_dinh: 2-QĐ/${body}, tu: [${body}-A, ${body}-D], thanh: ${body}-A}`,
  `  - {ngay: ${YEAR}-10-01, loai: doi_ten, quyet_dinh: 3-QĐ/${body}, chi_bo: ${body}-B, ten: Chi bộ Cơ quan ${body}}`,
];

const law = [`bo_tieu_chi: ${RUBRIC}`, 'quy_tac_nam: phu-tho/nam'];

const ownText = (body: string): string =>
  [
    `dang_bo: {ma: ${body}, ten: Đảng bộ ${body} (ví dụ)}`,
    ...law,
    'chi_bo:',
    ...unitLines(body, null),
    'su_kien:',
    ...eventLines(body),
    '',
  ].join('\n');

/** Lines that a sheet loses, the first so many of them. */
const LOSABLE = [
  ...['3.1', '3.2', '3.4', '4.1', '4.2', '4.6', '4.7', '5.1', '5.2', '6.1', '6.2', '8.1'],
  ...['4.4', '4.8', '5.3', '5.4', '6.3', '6.4', '8.2'],
];

/** A sheet that loses some lines, and with many of them its time, its speakers and its targets too, so that every band comes up. */
const losing = (text: string, lost: number): string => {
  const answered = LOSABLE.slice(0, lost).reduce(
    (sum, id) => sum.replace(`"${id}": dat`, `"${id}": {ket_qua: khong_dat, ly_do: Chưa làm ${id}}`),
    text,
  );
  return lost < 15
    ? answered
    : answered
        .replace('thoi_luong: 95', 'thoi_luong: 30')
        .replace(/phat_bieu: \d+/, 'phat_bieu: 0')
        .replace('ty_le_chi_tieu: 90', 'ty_le_chi_tieu: 10');
};

interface Place {
  readonly body: string;
  /** Of the subordinate and of the unit in it, from 1 and from 0. */
  readonly number: number;
  readonly index: number;
  readonly month: number;
}

/** Months without a sheet: September of the second unit, which held no meeting; those before the third was founded and after the fourth ended; and August of the first unit of the second subordinate, which is missing. */
const isWithout = ({ number, index, month }: Place): boolean =>
  (index === 1 && month === 9) ||
  (index === 2 && month < 5) ||
  (index === 3 && month >= 7) ||
  (index === 0 && number === 2 && month === 8);

/** The regular sheet of a month. Of the first unit of the third subordinate March is not finished, of that of the fourth June contradicts itself. */
const regularOf = ({ body, number, index, month }: Place): string => {
  const unit = unitsOf(body)[index] ?? body;
  const date = `${YEAR}-${pad(month)}-0${1 + ((number + index) % 5)}`;
  const kind = month % 3 === 0 && index === 0 ? 'ket_hop' : 'thuong_ky';
  const present = 12 - ((number * 700 + index * 84 + month * 7) % 8);
  if (index === 0 && number === 3 && month === 3)
    return sheet({ unit, date, kind, present, answers: ['  "3.1": dat'] });
  if (index === 0 && number === 4 && month === 6) return sheet({ unit, date, kind, present: 13 });
  return losing(sheet({ unit, date, kind, present }), (number * 5 + index * 3 + month * (index + 1)) % 20);
};

/** The sheets of one subordinate, with a thematic meeting of each unit in February. */
export const sheetsOf = (body: string, number: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    unitsOf(body).flatMap((unit, index) => [
      ...months
        .map((month): Place => ({ body, number, index, month }))
        .filter((place) => !isWithout(place))
        .map((place) => [`${unit}-${pad(place.month)}.yaml`, regularOf(place)] as const),
      [`${unit}-cd.yaml`, sheet({ unit, date: `${YEAR}-02-20`, kind: 'chuyen_de', present: 10 })] as const,
    ]),
  );

/** One workspace of everything: the subordinates are organisations of it, and their units stand under them. */
export const putWhole = (folder: string): void => {
  const text = [
    'dang_bo: {ma: DU, ten: Đảng bộ cấp trên (ví dụ)}',
    ...law,
    'to_chuc:',
    ...subordinates.map((body) => `  - {ma: ${body}, ten: Đảng bộ ${body} (ví dụ)}`),
    'chi_bo:',
    ...subordinates.flatMap((body) => unitLines(body, body)),
    'su_kien:',
    ...subordinates.flatMap(eventLines),
    '',
  ].join('\n');
  put(folder, { 'shcb.yaml': text });
  for (const [index, body] of subordinates.entries())
    put(
      folder,
      Object.fromEntries(
        Object.entries(sheetsOf(body, index + 1)).map(([name, sheet]) => [`phieu/${body}/${name}`, sheet]),
      ),
    );
};

export const superiorText = (...more: readonly string[]): string =>
  [
    'dang_bo: {ma: DU, ten: Đảng bộ cấp trên (ví dụ)}',
    ...law,
    'cap_duoi:',
    ...subordinates.map(
      (body) => `  - {ma: ${body}, ten: Đảng bộ ${body} (ví dụ), ket_qua: "ket-qua/${body}-{ky}.json"}`,
    ),
    ...more,
    '',
  ].join('\n');

/** The workspaces of the subordinates in folders of their own, and beside them that of the superior. */
export const putParts = (folder: string): void => {
  put(folder, { 'shcb.yaml': superiorText() });
  for (const [index, body] of subordinates.entries()) {
    put(folder, { [`duoi/${body}/shcb.yaml`]: ownText(body), 'ket-qua/.giu': '', 'phieu/.giu': '' });
    put(
      folder,
      Object.fromEntries(
        Object.entries(sheetsOf(body, index + 1)).map(([name, text]) => [`duoi/${body}/phieu/${name}`, text]),
      ),
    );
  }
};

/** Every subordinate writes its results where the superior looks for them. */
export const sendUp = async (
  folder: string,
  period: string,
  ...options: readonly string[]
): Promise<void> => {
  for (const body of subordinates)
    await run(
      ['report', period, '-C', `duoi/${body}`, '-o', `ket-qua/${body}-${period}.json`, '--force', ...options],
      { cwd: folder },
    );
};
