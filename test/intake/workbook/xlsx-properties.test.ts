import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { advise } from '../../../src/messages/index.ts';
import { makeBook, readBytes, sheetOf } from '../../support/workbook.ts';
import { makeZip } from '../../support/zip.ts';

const before = Object.getOwnPropertyNames(Object.prototype);

/** Reads bytes as a workbook: whatever they are, there are records or complaints that can be said. */
const survives = async (bytes: Uint8Array): Promise<void> => {
  const reads = await readBytes(bytes);
  expect(reads.length).toBeGreaterThan(0);
  for (const read of reads) {
    const problems = 'problems' in read ? read.problems : (read.notices ?? []);
    if ('problems' in read) expect(problems.length).toBeGreaterThan(0);
    for (const { complaint } of problems) expect(advise(complaint).message).not.toMatch(/undefined|\[object/);
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
};

describe('any bytes as a workbook', () => {
  let whole = new Uint8Array();
  beforeAll(async () => {
    whole = Uint8Array.from(
      await makeBook(
        sheetOf([
          ['Chi bộ', 'Ngày', 'Loại', 'Có mặt'],
          ['CB01', '05/03/2026', 'thuong_ky', 27],
        ]),
        sheetOf(
          [
            ['Chi bộ', 'CB02'],
            ['Ngày', '06/03/2026'],
          ],
          { name: '__proto__' },
        ),
      ),
    );
  });

  test('are records or complaints', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), survives), { numRuns: 200 });
    const archive = fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
    await fc.assert(fc.asyncProperty(archive, survives), { numRuns: 200 });
  });

  test('also when some bytes of a workbook are changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const changed = Uint8Array.from(whole);
        for (const [at, byte] of all) changed[at % changed.length] = byte;
        await survives(changed);
      }),
      { numRuns: 300 },
    );
  });

  test('also when a workbook is cut, doubled, or has another in its middle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), async (from, to) => {
        const [start, end] = [from % whole.length, to % whole.length].sort((left, right) => left - right);
        await survives(whole.subarray(0, end));
        await survives(Uint8Array.from([...whole.subarray(0, end), ...whole.subarray(start)]));
      }),
      { numRuns: 60 },
    );
  });

  test('also when the markup of a sound archive is anything', async () => {
    const piece = fc.constantFrom(
      ...[
        '<c r="A1">',
        '<c r="B2" t="s">',
        '<c t="d">',
        '</c>',
        '<v>1</v>',
        '<v>46086',
        '<f>',
        '</f>',
        '<row r="0">',
      ],
      ...[
        '<row>',
        '</row>',
        '<sheetData>',
        '</sheetData>',
        '<mergeCells>',
        '<mergeCell ref="A1:XFD9"/>',
        '&#0;',
        '&lt;',
      ],
      ...[
        '<cols><col min="1" max="99999" hidden="1"/></cols>',
        '<!--',
        ']]>',
        '"',
        "'",
        '<',
        '>',
        '__proto__',
        '<is><t>',
      ],
      ...[
        '<c r="A1" t="inlineStr"><is><t>chi_bo</t></is></c>',
        '<c r="B1" t="inlineStr"><is><t>ngay</t></is></c>',
      ],
    );
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.string({ maxLength: 8 }),
        async (pieces, name) => {
          const sheetName = name.replace(/[<>&"]/g, '_');
          await survives(
            makeZip([
              { name: '[Content_Types].xml', content: '<Types/>' },
              {
                name: '_rels/.rels',
                content: `<Relationships><Relationship Id="a" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
              },
              {
                name: 'xl/workbook.xml',
                content: `<workbook><sheets><sheet name="${sheetName}" r:id="rId1"/></sheets></workbook>`,
              },
              {
                name: 'xl/_rels/workbook.xml.rels',
                content: `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/s.xml"/></Relationships>`,
              },
              { name: 'xl/worksheets/s.xml', content: `<worksheet>${pieces.join('')}</worksheet>` },
            ]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
