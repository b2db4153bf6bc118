import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/intake/document/outline.ts';

const outline = (text: string) => Object.fromEntries(outlineOf(text));

test('plain lines tell their first level, whatever follows them', () => {
  expect(outline('chi_bo: CB01\nNgày: "05/03/2026"   # hôm qua\nso_lieu: [\n    ngay: 2020-01-01\n')).toEqual(
    {
      unit: 'CB01',
      date: '05/03/2026',
    },
  );
});

test('braces on one line tell theirs, however they end', () => {
  const whole = '{"dieu_chinh":{"ngay":"2020-01-01"},"x":[{"loai":"a"}],"chi_bo":"CB01","ngay":"2026-03-05"}';
  const told = { unit: 'CB01', date: '2026-03-05' };
  expect(outline(whole)).toEqual(told);
  expect(outline(whole.slice(0, -1))).toEqual(told);
  expect(outline(whole.slice(0, -3))).toMatchObject({ unit: 'CB01' });
});

test('a text in quotes is no sign of a level', () => {
  expect(outline('{"ghi_chu":"a } \\" {","chi_bo":"CB01","loai":"chuyen_de"')).toMatchObject({
    unit: 'CB01',
    kind: 'chuyen_de',
  });
});
