import { describe, expect, test } from 'vitest';
import {
  beginningOf,
  endingOf,
  formerNames,
  predecessorsOf,
  successorsOf,
} from '../../../src/domain/organisation/kinship.ts';
import { movementIn } from '../../../src/domain/organisation/movement.ts';
import {
  bodyOn,
  eventsIn,
  lastKnown,
  nameOn,
  spanOf,
  unitsOn,
} from '../../../src/domain/organisation/organisation.ts';
import { type Tree, treeOn } from '../../../src/domain/organisation/tree.ts';
import { workspaceOf, workspaceText, yearText } from '../../support/organisations.ts';

const { timeline, unit } = workspaceOf(yearText);

/** `DB01(BP01(CB02) CB01)` */
const drawn = ({ body, children }: Tree): string =>
  children.length === 0 ? body.id : `${body.id}(${children.map(drawn).join(' ')})`;

const activeOn = (day: string) =>
  unitsOn(timeline, day)
    .map(({ id }) => id.slice(2))
    .join(' ');

describe('a year of events', () => {
  test('who is there on a day: the new state begins on the day of the event, an ending has its day as the last', () => {
    const atFirst = '01 02 03 04 05 06 07 08 10 11';
    expect(activeOn('2025-04-30')).toBe(atFirst);
    expect(activeOn('2025-05-01')).toBe('01 02 03 04 05 06 07 08 09 10 11');
    expect(activeOn('2025-06-30')).toBe('01 02 03 04 05 06 07 08 09 10 11');
    expect(activeOn('2025-07-01')).toBe('01 02 06 07 08 09 10 11 20');
    expect(activeOn('2025-08-01')).toBe('01 02 06 07 08 09 10 11 20 21');
    expect(activeOn('2025-09-30')).toBe('01 02 06 07 08 09 10 11 20 21');
    expect(activeOn('2025-10-01')).toBe('01 02 06 07 08 09 20 21');
    expect(activeOn('2025-11-01')).toBe('01 02 06 07 08 09 12 20 21');
    expect(bodyOn(timeline, 'CB10', '2025-10-01')).toBeNull();
    expect(bodyOn(timeline, 'CB99', '2025-10-01')).toBeNull();
  });

  test('the spans that follow, and the units of the workspace carry them', () => {
    expect(spanOf(timeline, 'CB03')).toEqual({ from: undefined, to: '2025-06-30' });
    expect(spanOf(timeline, 'CB04')).toEqual({ from: '2021-03-01', to: '2025-06-30' });
    expect(spanOf(timeline, 'CB20')).toEqual({ from: '2025-07-01', to: undefined });
    expect(spanOf(timeline, 'CB10').to).toBe('2025-09-30');
    expect(spanOf(timeline, 'CB11').to).toBe('2025-09-30');
    expect(spanOf(timeline, 'CB12').from).toBe('2025-11-01');
    expect(unit.find(({ id }) => id === 'CB04')).toMatchObject({ from: '2021-03-01', to: '2025-06-30' });
  });

  test('the tree of a day, in the order of the file', () => {
    expect(drawn(treeOn(timeline, '2025-06-30'))).toBe(
      'DB01(BP01(CB02 CB03) BP02(CB04 CB05 CB08) CB01 CB06 CB07 CB09 CB10 CB11)',
    );
    expect(drawn(treeOn(timeline, '2025-12-31'))).toBe(
      'DB01(BP01(CB02) BP02(CB07 CB08 CB20) CB01 CB06 CB09 CB12 CB21)',
    );
    expect(drawn(treeOn(timeline, '2019-12-31'))).toBe('DB01(BP01(CB02 CB03) CB01 CB06 CB07 CB10 CB11)');
  });

  test('names and kinds of a day', () => {
    expect(nameOn(timeline, 'CB08', '2025-02-28')).toBe('Chi bộ Xóm Cũ');
    expect(nameOn(timeline, 'CB08', '2025-03-01')).toBe('Chi bộ Tổ dân phố 8');
    expect(nameOn(timeline, 'CB03', '2026-01-01')).toBe('Chi bộ Trường Hai');
    expect(nameOn(timeline, 'CB99', '2026-01-01')).toBe('CB99');
    expect(formerNames(timeline, 'CB08', '2025-12-31')).toEqual([
      { name: 'Chi bộ Xóm Cũ', before: '2025-03-01' },
    ]);
    expect(formerNames(timeline, 'CB08', '2025-02-28')).toEqual([]);
    expect(bodyOn(timeline, 'CB06', '2025-11-14')?.unitKind).toBe('don_vi');
    expect(bodyOn(timeline, 'CB06', '2025-11-15')?.unitKind).toBe('co_quan');
    expect(lastKnown(timeline, 'CB20', '2025-01-01')?.parent).toBe('BP02');
  });

  test('where units came from and went', () => {
    const ids = (kin: readonly { readonly id: string }[]) => kin.map(({ id }) => id);
    expect(ids(predecessorsOf(timeline, 'CB20'))).toEqual(['CB04', 'CB05']);
    expect(ids(predecessorsOf(timeline, 'CB02'))).toEqual(['CB03']);
    expect(ids(predecessorsOf(timeline, 'CB21'))).toEqual(['CB06']);
    expect(ids(predecessorsOf(timeline, 'CB06'))).toEqual([]);
    expect(ids(successorsOf(timeline, 'CB06'))).toEqual(['CB21']);
    expect(ids(successorsOf(timeline, 'CB03'))).toEqual(['CB02']);
    expect(ids(successorsOf(timeline, 'CB08'))).toEqual([]);
    expect(endingOf(timeline, 'CB03')).toEqual({
      kind: 'sap_nhap',
      on: '2025-07-01',
      decisions: ['12-QĐ/ĐU'],
      others: ['CB02'],
      outside: null,
    });
    expect(endingOf(timeline, 'CB11')).toMatchObject({ others: [], outside: 'Đảng bộ xã Bên' });
    expect(beginningOf(timeline, 'CB12')).toMatchObject({ kind: 'chuyen_giao', outside: 'Đảng bộ xã Bên' });
    expect(beginningOf(timeline, 'CB01')).toBeNull();
  });

  test('the events of some days, by the day they take effect', () => {
    expect(eventsIn(timeline, '2025-03-01', '2025-05-01').map(({ kind }) => kind)).toEqual([
      'doi_ten',
      'thanh_lap',
    ]);
    expect(eventsIn(timeline, '2025-10-01', '2025-10-01').map(({ kind }) => kind)).toEqual([
      'ket_thuc',
      'chuyen_giao',
    ]);
    expect(eventsIn(timeline, '2025-09-30', '2025-09-30')).toEqual([]);
  });
});

describe('the movement of units', () => {
  test('over the year: 10 + 4 - 5 = 9', () => {
    const { opening, came, went, closing } = movementIn(timeline, '2025-01-01', '2025-12-31');
    expect([opening, closing]).toEqual([10, 9]);
    expect([...came]).toEqual([
      ['thanh_lap', 1],
      ['chuyen_giao', 1],
      ['hop_nhat', 1],
      ['chia_tach', 1],
    ]);
    expect([...went]).toEqual([
      ['sap_nhap', 1],
      ['hop_nhat', 2],
      ['ket_thuc', 1],
      ['chuyen_giao', 1],
    ]);
  });

  test('a unit whose last day closes the period is still there; it goes on the day after', () => {
    expect(movementIn(timeline, '2025-07-01', '2025-09-30')).toMatchObject({ opening: 11, closing: 10 });
    expect(movementIn(timeline, '2025-10-01', '2025-10-31')).toMatchObject({ opening: 10, closing: 8 });
  });

  test('a day in the file without an event counts as such', () => {
    const plain = workspaceOf(
      workspaceText(
        'chi_bo:',
        '  - {ma: A1, tu: 2025-02-01}',
        '  - {ma: A2, den: 2025-02-28}',
        '  - {ma: A3}',
      ),
    ).timeline;
    const { opening, came, went, closing } = movementIn(plain, '2025-01-01', '2025-12-31');
    expect([opening, [...came], [...went], closing]).toEqual([2, [['khong_ghi', 1]], [['khong_ghi', 1]], 2]);
  });
});

describe('what stands under a merged organisation', () => {
  const text = (...more: readonly string[]) =>
    workspaceText(
      'to_chuc:',
      '  - {ma: BP01, ten: Một}',
      '  - {ma: BP02, ten: Hai}',
      '  - {ma: BP03, ten: Ba}',
      'chi_bo:',
      '  - {ma: A1, thuoc: BP01}',
      '  - {ma: A2, thuoc: BP02}',
      '  - {ma: A3, thuoc: BP02, den: 2025-06-30}',
      'su_kien:',
      ...more,
      '  - {ngay: 2025-07-01, loai: hop_nhat, quyet_dinh: 1-QĐ/ĐU, tu: [BP01, BP02], thanh: BP03}',
    );
  test('goes with it', () => {
    const { timeline: merged } = workspaceOf(text());
    expect(drawn(treeOn(merged, '2025-06-30'))).toBe('DB01(BP01(A1) BP02(A2 A3))');
    expect(drawn(treeOn(merged, '2025-07-01'))).toBe('DB01(BP03(A1 A2))');
  });
  test('unless an event of that day moves it elsewhere', () => {
    const move = '  - {ngay: 2025-07-01, loai: chuyen_giao, quyet_dinh: [1, 2], chi_bo: A1, ve: DB01}';
    expect(drawn(treeOn(workspaceOf(text(move)).timeline, '2025-07-01'))).toBe('DB01(BP03(A2) A1)');
  });
});
