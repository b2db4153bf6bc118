import { contentHash } from '../../src/intake/document/content-hash.ts';
import { makeRubric, type Rubric, type RubricFile, rubricSchema } from '../../src/rubric/rubric.ts';

/** Where everything of a made-up rubric comes from. */
export const cited = { citation: { document: 'a' }, mark: 'de_xuat' } as const;

interface Parts {
  readonly groups: readonly object[];
  readonly bands?: readonly object[];
  readonly total: string;
  readonly [field: string]: unknown;
}

/** A rubric file from the parts that matter; numbers are written as in the files, days as text. */
export const fileOf = ({ groups, bands = [], ...more }: Parts): RubricFile =>
  rubricSchema.parse({
    rubric: 'thu/may',
    name: 'Thử',
    regulation: { name: 'Thử', issuer: 'Thử', mark: 'de_xuat' },
    inForce: { from: '2026-01-01', mark: 'de_xuat' },
    status: 'day_du',
    sources: [{ id: 'a', name: 'Nguồn', mark: 'de_xuat' }],
    groups: groups.map((group) => ({ ...cited, ...group })),
    bands: bands.map((band) => ({ ...cited, ...band })),
    ...more,
  });

export const rubricOf = (parts: Parts): Rubric => {
  const file = fileOf(parts);
  return makeRubric(file, contentHash(file));
};

/** A judged line: all or nothing. */
export const yesNo = (id: string, points: string, more: object = {}): object => ({
  ...cited,
  id,
  name: `Dòng ${id}`,
  points,
  method: 'dat_khong_dat',
  ...more,
});

/** A judged line with levels worth these points, named l0, l1, … */
export const levels = (id: string, points: readonly string[], more: object = {}): object => ({
  ...cited,
  id,
  name: `Dòng ${id}`,
  points: [...points].sort((left, right) => Number(right) - Number(left))[0],
  method: 'chon_muc',
  levels: points.map((worth, index) => ({ id: `l${index}`, points: worth })),
  ...more,
});
