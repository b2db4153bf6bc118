import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../../support/folder.ts';
import { toTcvn3 } from '../../../support/old-encodings.ts';
import { run } from '../../../support/run.ts';

const OLD = toTcvn3('Chi bộ văn phòng đảng ủy xã');
const heading = 'Chi bộ;Ngày;Loại;Đảng số;Biên bản';
const row = (unit: string, minutes: string) => `${unit};05/03/2026;Thường kỳ;30;${minutes}`;
const line = (unit: string, minutes: string) =>
  JSON.stringify({ chi_bo: unit, ngay: '2026-03-05', loai: 'thuong_ky', bien_ban: minutes });

const scored = async (name: string, lines: readonly string[]) => {
  const cwd = makeFolder({ [name]: `${lines.join('\n')}\n` });
  const argv = ['score', name, '--rubric', 'an-phu/phieu-danh-gia', '-f', 'json'];
  const { assessments, problems } = JSON.parse((await run(argv, { cwd })).out);
  return {
    units: assessments.map(({ unit }: { unit: string }) => unit),
    errors: problems
      .filter(({ severity }: { severity: string }) => severity === 'error')
      .map(({ code, line: at }: { code: string; line: number }) => `${code} ${at}`),
    messages: problems.map(({ message }: { message: string }) => message),
  };
};

describe('letters of an old font in one line', () => {
  test('cost a table that line', async () => {
    const lines = [heading, row('CB01', 'trang 3'), row('CB02', OLD), row('CB03', 'trang 5')];
    expect(await scored('a.csv', lines)).toMatchObject({
      units: ['CB01', 'CB03'],
      errors: ['old-encoding 3'],
    });
  });

  test('cost NDJSON that line, and are never read as they stand', async () => {
    const lines = [line('CB01', 'trang 3'), line('CB02', OLD)];
    expect(await scored('a.ndjson', lines)).toMatchObject({ units: ['CB01'], errors: ['old-encoding 2'] });
  });

  test('are shown as they were meant, and the words of other cells as they are', async () => {
    const { messages } = await scored('a.csv', [heading, row('CB01', 'trang 3'), row('CB02', OLD)]);
    expect(messages.join()).toContain('Thường kỳ;30;Chi bộ văn phòng đảng ủy xã');
  });

  test('in most lines refuse the table as a whole', async () => {
    const lines = [heading, row('CB01', OLD), row('CB02', OLD)];
    expect(await scored('a.csv', lines)).toMatchObject({ units: [], errors: ['old-encoding 2'] });
  });
});

describe('letters that no Vietnamese word has', () => {
  test.each(['5 µg/m³', 'Đồng chí Müller', 'Café Zoë', 'điều 2 § 3', '25 °C ± 1'])(
    'alone prove nothing: %s',
    async (text) => {
      const { units, errors } = await scored('a.csv', [heading, row('CB01', text), row('CB02', 'trang 5')]);
      expect([units, errors]).toEqual([['CB01', 'CB02'], []]);
      expect((await scored('a.ndjson', [line('CB01', text)])).errors).toEqual([]);
    },
  );
});
