import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render, uriOf } from '../../src/render/sarif.ts';
import { checks, inText } from '../support/remarks.ts';
import { sarifShape } from '../support/sarif-shape.ts';
import { wildText } from '../support/wild-text.ts';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(sarifShape);

const run = (...remarks: typeof checks.remarks) => {
  const log = JSON.parse(render({ inputs: checks.inputs, remarks }));
  expect(validate(log) || validate.errors).toBe(true);
  return log.runs[0];
};

describe('SARIF', () => {
  test('has a rule for each code, and results that point at them', () => {
    const { tool, results, columnKind } = run(...checks.remarks, inText);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'file-missing',
      'head-count',
      'lost-without-reason',
    ]);
    expect(
      results.map(({ ruleId, ruleIndex, level }: Record<string, unknown>) => [ruleId, ruleIndex, level]),
    ).toEqual([
      ['file-missing', 0, 'error'],
      ['lost-without-reason', 2, 'warning'],
      ['head-count', 1, 'error'],
      ['head-count', 1, 'error'],
    ]);
  });

  test('a place in a text is a region, and further places are related', () => {
    const [result] = run(inText).results;
    expect(result).toEqual({
      ruleId: 'head-count',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'số người không khớp. Sửa số nào sai.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'phieu/CB%2001.yaml' },
            region: { startLine: 5, startColumn: 12, endColumn: 14 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'phieu/CB%2001.yaml' },
            region: { startLine: 8, startColumn: 3 },
          },
        },
      ],
    });
  });

  test('a cell of a workbook is a logical place, for its file has no lines', () => {
    const [, result] = run(...checks.remarks).results;
    expect(result.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'Th%C3%A1ng%203.xlsx' } },
        logicalLocations: [
          {
            name: 'C7',
            fullyQualifiedName: 'Phiếu!C7',
            decoratedName: 'trang tính “Phiếu”, ô C7',
            kind: 'cell',
          },
        ],
      },
    ]);
  });

  test('every input is an artifact', () => {
    expect(run().artifacts).toEqual([
      { location: { uri: 'shcb.yaml' } },
      { location: { uri: 'phieu/CB%2001.yaml' } },
      { location: { uri: 'Th%C3%A1ng%203.xlsx' } },
    ]);
  });

  test.each([
    ['a/b c.yaml', 'a/b%20c.yaml'],
    ['../x#1?.yaml', '../x%231%3F.yaml'],
    ['/tmp/a.yaml', 'file:///tmp/a.yaml'],
    ['C:\\Đảng ủy\\a.yaml', 'file:///C:/%C4%90%E1%BA%A3ng%20%E1%BB%A7y/a.yaml'],
    ['\\\\may\\chung\\a.yaml', 'file://may/chung/a.yaml'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('%s is the address %s', (path, uri) => expect(uriOf(path)).toBe(uri));

  test('is valid whatever is in it', () => {
    fc.assert(
      fc.property(wildText, wildText, (file, message) => {
        const [result] = run({ ...inText, place: { file, line: 1 }, message }).results;
        expect(result.message.text).toBe(`${message}. Sửa số nào sai.`);
      }),
    );
  });
});
