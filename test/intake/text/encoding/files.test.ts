import { describe, expect, test } from 'vitest';
import { dataOf } from '../../../../src/intake/document/document.ts';
import { readRecords } from '../../../../src/intake/formats/records.ts';
import { readBytes } from '../../../../src/intake/world/document-file.ts';
import { makeFolder } from '../../../support/folder.ts';
import { bytesOf, misreadAs1252, toTcvn3, toWindows1258, utf8 } from '../../../support/old-encodings.ts';
import { inShort } from '../../../support/read-text.ts';
import { run } from '../../../support/run.ts';
import { RUBRIC, sheet } from '../../../support/sheets.ts';

const good = `${sheet({ unit: 'CB01', date: '2026-01-05' })}bo_tieu_chi: ${RUBRIC}\n`;

const text = `chi_bo: CB01
Ngày: 05/03/2026
ghi_chu: Đảng ủy phường dự họp, chi bộ biểu quyết đủ
`;

describe('a file in another encoding', () => {
  test.each([
    ['Windows-1258', toWindows1258(text), 'read-as-windows-1258'],
    ['UTF-8 twice', utf8(misreadAs1252(text)), 'read-as-encoded-twice'],
  ])('%s is read, with a warning', (_, bytes, code) => {
    const read = readBytes('a.yaml', bytes);
    if ('problems' in read) throw new Error(read.problems.map(inShort).join());
    expect(dataOf(read.document.root)).toEqual({
      unit: 'CB01',
      date: '05/03/2026',
      note: 'Đảng ủy phường dự họp, chi bộ biểu quyết đủ',
    });
    expect(read.notices?.map((one) => [one.severity, inShort(one)])).toEqual([['warning', code]]);
  });

  test('TCVN3 is refused: as bytes without a place, as Unicode where its first word stands', () => {
    const refusal = (bytes: Uint8Array) => {
      const read = readBytes('a.yaml', bytes);
      return 'problems' in read ? read.problems.map(inShort) : [];
    };
    expect(refusal(bytesOf(toTcvn3(text)))).toEqual(['old-encoding']);
    expect(refusal(utf8(text.replace(/Đảng.*/, toTcvn3('Đảng ủy phường'))))).toEqual(['old-encoding 3:10']);
  });

  test('what is wrong with the text is told besides', () => {
    const read = readBytes('a.yaml', toWindows1258(`${text}ghi_chu: hai\n`));
    expect('problems' in read && read.problems.map(inShort)).toEqual([
      'read-as-windows-1258',
      'duplicate-key 4:1',
    ]);
  });
});

describe('a table', () => {
  const table = `Chi bộ;Ngày;Loại;Ghi chú
CB01;05/03/2026;thường kỳ;Đảng ủy phường dự họp, kết luận đủ nội dung
CB02;05/03/2026;thường kỳ;Không
`;
  const readAll = async (bytes: Uint8Array, file = 'a.csv') => {
    const reads: (readonly string[])[] = [];
    const chunks = async function* () {
      yield bytes;
    };
    for await (const read of readRecords({ file, size: () => bytes.length, bytes: () => bytes, chunks }))
      reads.push(('problems' in read ? read.problems : (read.notices ?? [])).map(inShort));
    return reads;
  };

  test('in Windows-1258 says so with its first record', async () => {
    expect(await readAll(toWindows1258(table))).toEqual([['read-as-windows-1258'], []]);
  });

  test('with a cell in the letters of an old font is refused at that cell', async () => {
    const bytes = utf8(table.replace(/Đảng.*/, toTcvn3('Đảng ủy phường')));
    expect(await readAll(bytes)).toEqual([['old-encoding 2:27'], []]);
  });

  test('with lost letters says where the first word is', async () => {
    expect(await readAll(utf8(table.replace('Không', '??ng ?y')))).toEqual([['accents-lost 3:27'], []]);
  });

  test('in NDJSON each line is looked at for itself', async () => {
    const bytes = utf8('{"chi_bo": "CB01"}\n{"ghi_chu": "Tr??ng"}\n{"ng\u0430y": "1"}\n');
    expect(await readAll(bytes, 'a.ndjson')).toEqual([[], ['accents-lost 2:14'], ['letter-foreign 3:5']]);
  });
});

describe('a whole call', () => {
  const told = async (content: string | Uint8Array) => {
    const { code, out } = await run(['score', 'a.yaml', '-f', 'json'], {
      cwd: makeFolder({ 'a.yaml': content }),
    });
    const { assessments, problems } = JSON.parse(out);
    return {
      code,
      scored: assessments.length,
      problems: [...problems, ...assessments.flatMap((one: { warnings: object[] }) => one.warnings)].map(
        (one: { code: string }) => one.code,
      ),
      assessments,
    };
  };

  test('scores what was read from Windows-1258, and says so', async () => {
    const content = toWindows1258(`${good}ghi_chu: Đảng ủy phường đã dự họp, kết luận đủ nội dung\n`);
    const { code, scored, problems, assessments } = await told(content);
    const plain = await told(`${good}ghi_chu: Đảng ủy phường đã dự họp, kết luận đủ nội dung\n`);
    expect([code, scored, problems]).toEqual([0, 1, ['read-as-windows-1258']]);
    expect(assessments[0].total).toBe(plain.assessments[0].total);
  });

  test('free text without its letters is scored with a warning, a key without them is not scored', async () => {
    const note = await told(`${good}ghi_chu: Chi b? Tr??ng M?m non\n`);
    expect([note.code, note.scored, note.problems]).toEqual([0, 1, ['accents-lost']]);
    const key = await told(good.replace('chi_bo:', 'Chi b?:'));
    expect([key.code, key.scored, key.problems]).toEqual([1, 0, ['accents-lost']]);
  });
});

test('a sheet sent twice is the same sheet with its tones placed otherwise', async () => {
  const cwd = (other: string) =>
    makeFolder({ 'a.yaml': `${good}ghi_chu: Hoà giải, uỷ quyền\n`, 'b.yaml': `${good}ghi_chu: ${other}\n` });
  const told = async (other: string) => {
    const { out } = await run(['score', '.', '-f', 'json'], { cwd: cwd(other) });
    return JSON.parse(out).problems.map((one: { code: string }) => one.code);
  };
  expect(await told('Hòa giải, ủy quyền')).toEqual(['same-sheet']);
  expect(await told('Hoa giải, ủy quyền')).toEqual(['two-sheets', 'two-sheets']);
});
