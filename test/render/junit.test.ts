import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/junit.ts';
import { readXml } from '../support/read-xml.ts';
import { checks, inText, inWorkbook } from '../support/remarks.ts';
import { wildText } from '../support/wild-text.ts';

const casesOf = (xml: string) => readXml(xml).children[0]?.children ?? [];

describe('JUnit XML', () => {
  test('has a case for every input, and one for what is about no file', () => {
    const xml = render(checks);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /);
    const root = readXml(xml);
    expect([root.name, root.attributes]).toEqual([
      'testsuites',
      { name: 'shcb', tests: '4', failures: '2', errors: '0' },
    ]);
    expect(root.children.map(({ name, attributes }) => [name, attributes])).toEqual([
      ['testsuite', { name: 'shcb', tests: '4', failures: '2', errors: '0', skipped: '0' }],
    ]);
    expect(
      casesOf(xml).map(({ name, attributes, children }) => [
        name,
        attributes,
        children.map((child) => child.name),
      ]),
    ).toEqual([
      ['testcase', { classname: 'shcb', name: 'shcb.yaml' }, []],
      ['testcase', { classname: 'shcb', name: 'phieu/CB 01.yaml' }, ['failure']],
      ['testcase', { classname: 'shcb', name: 'Tháng 3.xlsx' }, ['system-out']],
      ['testcase', { classname: 'shcb', name: 'shcb' }, ['failure']],
    ]);
  });

  test('an input fails once, by all its errors; what is only noticed fails nothing', () => {
    const second = { ...inText, code: 'more-than', message: 'a < b', related: [] };
    const [only] = casesOf(
      render({
        inputs: [],
        remarks: [inText, second, { ...inWorkbook, place: inText.place ?? { file: '' } }],
      }),
    );
    const [failure, out] = only?.children ?? [];
    expect(failure?.attributes).toEqual({ type: 'head-count', message: 'số người không khớp (+1)' });
    expect(failure?.text).toBe(
      [
        '',
        'phieu/CB 01.yaml:5:12: số người không khớp [head-count]',
        '  Sửa số nào sai.',
        '  → phieu/CB 01.yaml:8:3',
        'phieu/CB 01.yaml:5:12: a < b [more-than]',
        '  Sửa số nào sai.',
        '',
      ].join('\n'),
    );
    expect(out?.text).toContain('chưa ghi lý do [lost-without-reason]');
  });

  test('a cell is named in words', () => {
    expect(casesOf(render({ inputs: [], remarks: [inWorkbook] }))[0]?.children[0]?.text).toContain(
      'Tháng 3.xlsx, trang tính “Phiếu”, ô C7: chưa ghi lý do',
    );
  });

  test('is well formed whatever is in it, and loses only what XML cannot hold', () => {
    expect(
      casesOf(render({ inputs: ['\u0000a\u001b\ud800<\uffff>&"\'\t\n\r😀'], remarks: [] }))[0]?.attributes
        .name,
    ).toBe('a<>&"\'\t\n\r😀');
    fc.assert(
      fc.property(wildText, wildText, (file, message) => {
        const xml = render({ inputs: [], remarks: [{ ...inText, place: { file }, message }] });
        expect(casesOf(xml)).toHaveLength(1);
      }),
    );
  });
});
