import fc from 'fast-check';
import { type Day, daysLater } from '../../src/domain/values/day.ts';
import type { PaperSheet } from './form-page.ts';

const number = (min: number, max: number) => fc.integer({ min, max }).map(String);

const dayNear = (date: Day) => fc.integer({ min: -3, max: 4 }).map((days) => daysLater(date, days));

/** A meeting that might be: those who came, were excused and were not add up, and days lie about the meeting. */
const factsOf = (date: Day) =>
  fc
    .record({
      base: fc.integer({ min: 1, max: 40 }),
      exempt: fc.integer({ min: 0, max: 3 }),
      duty: fc.integer({ min: 0, max: 2 }),
      cameOf: fc.integer({ min: 0, max: 100 }),
      spokeOf: fc.integer({ min: 0, max: 100 }),
      unexcused: fc.boolean(),
    })
    .chain(({ base, exempt, duty, cameOf, spokeOf, unexcused }) => {
      const came = Math.max(1, Math.round((base * cameOf) / 100));
      const absent = base - came;
      return fc.record({
        dang_so: fc.constant(String(base + exempt + duty)),
        mien_sinh_hoat: fc.constant(String(exempt)),
        nhiem_vu_dac_biet: fc.constant(String(duty)),
        co_mat: fc.constant(String(came)),
        vang_co_ly_do: fc.constant(String(unexcused ? 0 : absent)),
        vang_khong_ly_do: fc.constant(String(unexcused ? absent : 0)),
        vang_qua_3_ky: number(0, 1),
        phat_bieu: fc.constant(String(Math.round((came * spokeOf) / 100))),
        thoi_luong: number(30, 150),
        ty_le_chi_tieu: fc.integer({ min: 4000, max: 10_000 }).map((share) => String(share / 100)),
        ngay_dang_tai_tai_lieu: dayNear(date),
        ngay_dang_tai_ket_luan: dayNear(date),
        ngay_quy_dinh: dayNear(date),
      });
    });

const WHETHER = ['dat', 'khong_dat'];
const HOW_WELL = ['day_du', 'co_ban', 'khong_dat'];

/** Made-up fillings of the form of a sheet: its facts and its answers drawn anew, always the same ones. */
export const randomFillings = (sheet: PaperSheet, howMany: number): readonly PaperSheet[] => {
  const answers = fc.record(
    Object.fromEntries(
      Object.entries(sheet.tu_cham).map(([id, { ket_qua }]) => [
        id,
        fc.constantFrom(...(HOW_WELL.slice(0, 2).includes(ket_qua) ? HOW_WELL : WHETHER)),
      ]),
    ),
  );
  // Votes were counted for those who came then.
  const { bieu_quyet: _, ...asked } = sheet;
  return fc
    .sample(fc.tuple(factsOf(sheet.ngay), answers), { numRuns: howMany, seed: 7 })
    .map(([drawn, chosen]) => ({
      ...asked,
      so_lieu: Object.fromEntries(Object.entries(drawn).filter(([key]) => key in sheet.so_lieu)),
      tu_cham: Object.fromEntries(
        Object.entries(chosen).map(([id, ket_qua]) => [id, { ket_qua, ly_do: 'Có lý do' }]),
      ),
    }));
};
