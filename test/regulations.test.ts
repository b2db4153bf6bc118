import { describe, expect, test } from 'vitest';
import { assess } from '../src/engine/meeting/assess.ts';
import { bareMeeting } from './naive/bare-meeting.ts';
import { attendanceBook } from './naive/regulations/attendance-book.ts';
import { classWeek } from './naive/regulations/class-week.ts';
import { culturedFamily } from './naive/regulations/cultured-family.ts';
import { fourGoods } from './naive/regulations/four-goods.ts';
import { indexOfReform } from './naive/regulations/index-of-reform.ts';
import { localUnion } from './naive/regulations/local-union.ts';
import { provincialIndex } from './naive/regulations/provincial-index.ts';
import { publicEmployee } from './naive/regulations/public-employee.ts';
import type { Regulation } from './naive/regulations/regulation.ts';
import { rivalry } from './naive/regulations/rivalry.ts';
import { unionTeam } from './naive/regulations/union-team.ts';
import { allLaw } from './support/cases.ts';
import { dice } from './support/dice.ts';

const SHEETS = 1000;

const regulations: readonly Regulation[] = [
  indexOfReform,
  rivalry,
  provincialIndex,
  classWeek,
  fourGoods,
  culturedFamily,
  publicEmployee,
  unionTeam,
  localUnion,
  attendanceBook,
];

const rubricOf = (id: string) => {
  const [rubric] = allLaw.versions(id).flatMap((law) => (law.kind === 'rubric' ? [law.rubric] : []));
  if (rubric === undefined) throw new Error(`${id} is not among the law`);
  return rubric;
};

describe('regulations of many shapes are scored as scorers written from their texts score them', () => {
  test.each(regulations.map((regulation) => [regulation.id, regulation] as const))(
    '%s',
    (id, { sheet, score, bands }) => {
      const rubric = rubricOf(id);
      const roll = dice(20_260_101);
      const given = new Map<string, number>();
      for (let count = 0; count < SHEETS; count++) {
        const written = sheet(roll);
        const { loai_hinh: unitKind } = written;
        const meeting = bareMeeting(written, rubric);
        const scored = assess(rubric, unitKind === undefined ? meeting : { ...meeting, unitKind });
        if ('conflicts' in scored) throw new Error(JSON.stringify([written, scored.conflicts]));
        const expected = score(written);
        const band = scored.classification?.band ?? '';
        expect([written, scored.total, band]).toEqual([written, expected.total, expected.band]);
        given.set(band, (given.get(band) ?? 0) + 1);
      }
      for (const band of bands) expect([band, (given.get(band) ?? 0) > 15]).toEqual([band, true]);
    },
  );
});
