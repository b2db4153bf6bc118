import fc from 'fast-check';
import type { Files } from './folder.ts';
import { sheet } from './sheets.ts';

/** Names that a careless writer of tables would calculate, cut, take for markup or for a day. */
const NAMES = [
  'Chi bộ Văn phòng',
  '=SUM(A1:A9)',
  'Chi bộ "Chợ"; Bến, Đò',
  '<b>Trường</b> & Trạm',
  'Chi bộ 1/2',
  '+84 khu phố',
  '-1',
  '@Tổ 5',
  'Chi bộ  Thôn  Đông',
  "Chi bộ 'Xóm' _x0041_",
];

const MONTHS = ['2026-01', '2026-02', '2026-03'];

const KINDS = ['co_quan', 'don_vi', 'truong_hoc'];

const LEVELS = ['htxsnv', 'httnv', 'htnv', 'khtnv'];

/** Lines that a sheet may lose, and the points that each is worth take it through every band. */
const LOSABLE = ['3.1', '4.1', '4.4', '4.6', '5.1', '5.3', '6.1', '6.4', '8.1', '8.2'];

const losing = (text: string, lost: number): string =>
  LOSABLE.slice(0, lost).reduce(
    (left, id) =>
      left.replace(`"${id}": dat`, `"${id}": {ket_qua: khong_dat, ly_do: "Chưa làm ${id}; =1+1 <i>"}`),
    lost < LOSABLE.length
      ? text
      : text.replace('thoi_luong: 95', 'thoi_luong: 20').replace(/phat_bieu: \d+/, 'phat_bieu: 0'),
  );

/** What a month of a unit may be. */
const month = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant('held' as const),
      lost: fc.nat({ max: LOSABLE.length }),
      present: fc.integer({ min: 6, max: 12 }),
      kind: fc.constantFrom('thuong_ky', 'ket_hop'),
      day: fc.integer({ min: 2, max: 9 }),
      appraised: fc.boolean(),
      thematic: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ is: 'missing' as const }) },
  { weight: 1, arbitrary: fc.constant({ is: 'open' as const }) },
  { weight: 1, arbitrary: fc.constant({ is: 'refused' as const }) },
  { weight: 1, arbitrary: fc.constant({ is: 'not-held' as const }) },
);

type Month = typeof month extends fc.Arbitrary<infer Made> ? Made : never;

const unit = fc.record({
  months: fc.tuple(month, month, month),
  kind: fc.constantFrom(...KINDS),
  below: fc.boolean(),
  ratings: fc.record({
    self: fc.constantFrom(...LEVELS),
    proposed: fc.option(fc.constantFrom(...LEVELS), { nil: null }),
    decided: fc.option(fc.constantFrom(...LEVELS), { nil: null }),
    points: fc.integer({ min: 200, max: 400 }),
  }),
});

const APPRAISAL = 'tham_dinh:\n  "3.2": {ket_qua: khong_dat, ly_do: Chưa rõ}\n';

const sheetsOf = (id: string, at: string, one: Month): Files => {
  const named = (suffix: string): string => `phieu/${at}/${id}${suffix}.yaml`;
  switch (one.is) {
    case 'missing':
    case 'not-held':
      return {};
    case 'open':
      return { [named('')]: sheet({ unit: id, date: `${at}-05`, answers: ['  "3.1": dat'] }) };
    case 'refused':
      return { [named('')]: sheet({ unit: id, date: `${at}-05`, present: 13 }) };
    case 'held': {
      const { lost, present, kind, day, appraised, thematic } = one;
      const text = losing(sheet({ unit: id, date: `${at}-0${day}`, kind, present }), lost);
      return {
        [named('')]: `${text}${appraised ? APPRAISAL : ''}`,
        ...(thematic ? { [named('-cd')]: sheet({ unit: id, date: `${at}-20`, kind: 'chuyen_de' }) } : {}),
      };
    }
  }
};

const quoted = (text: string): string => JSON.stringify(text);

const ratingLines = (
  id: string,
  {
    self,
    proposed,
    decided,
    points,
  }: {
    readonly self: string;
    readonly proposed: string | null;
    readonly decided: string | null;
    readonly points: number;
  },
) => [
  `  - ma: ${id}`,
  '    nhom_tuong_dong: co_quan_don_vi',
  `    diem: ${points / 4}`,
  `    tu_xep_loai: ${self}`,
  ...(proposed === null ? [] : [`    de_nghi: ${proposed}`]),
  ...(decided === null ? [] : [`    quyet_dinh: {xep: ${decided}, so_hieu: 45-QĐ/ĐU, ngay: 2026-12-26}`]),
];

/** The first quarter of a small committee with whatever a quarter holds, a year's ratings, and beside them a sheet that is scored in every case. */
export interface SmallWorkspace {
  readonly files: Files;
}

export const smallWorkspace: fc.Arbitrary<SmallWorkspace> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
    units: fc.array(unit, { minLength: 4, maxLength: 4 }),
    lost: fc.nat({ max: LOSABLE.length }),
  })
  .map(({ names, units, lost }) => {
    const made = names.map((name, index) => ({
      name,
      id: `CB0${index + 1}`,
      ...(units[index] ?? unreached()),
    }));
    return {
      files: {
        'shcb.yaml': [
          'dang_bo: {ma: DB01, ten: "Đảng bộ \\"phường\\"; <ví dụ>"}',
          'bo_tieu_chi: an-phu/phieu-danh-gia',
          'quy_tac_nam: phu-tho/nam',
          'nghia_vu: [trung-uong/nghia-vu]',
          'to_chuc:',
          '  - {ma: BP01, ten: Đảng bộ bộ phận & Một}',
          'chi_bo:',
          ...made.map(({ name, id, kind, below, months }) => {
            const idle = months.flatMap(({ is }, index) =>
              is === 'not-held' ? [`{thang: ${MONTHS[index]}, ly_do: "Bão; lụt"}`] : [],
            );
            return `  - {ma: ${id}, ten: ${quoted(name)}, loai_hinh: ${kind}${below ? ', thuoc: BP01' : ''}${idle.length === 0 ? '' : `, khong_hop: [${idle.join(', ')}]`}}`;
          }),
          '',
        ].join('\n'),
        'phieu/.giu': '',
        // Two sheets at least, one of them with two scores, so that they stand in a table.
        'phieu/2026-01/them.yaml': `${sheet({ unit: 'CB01', date: '2026-01-25', kind: 'chuyen_de', present: 11 })}${APPRAISAL}`,
        'phieu/2026-02/them.yaml': sheet({ unit: 'CB01', date: '2026-02-25', kind: 'chuyen_de', present: 9 }),
        'mot-phieu.yaml': losing(sheet({ unit: 'CB01', date: '2026-04-05' }), lost),
        'xep-loai/2026.yaml': [
          'nam: 2026',
          'ngay: 2026-12-20',
          'chi_bo:',
          ...made.flatMap(({ id, ratings }) => ratingLines(id, ratings)),
          '',
        ].join('\n'),
        ...Object.assign(
          {},
          ...made.flatMap(({ id, months }) =>
            months.map((one, index) => sheetsOf(id, MONTHS[index] ?? '', one)),
          ),
        ),
      },
    };
  });

const unreached = (): never => {
  throw new Error('more names than units');
};
