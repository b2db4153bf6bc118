import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/render/github.ts';
import type { Remark } from '../../src/report/page.ts';
import { checks, inText } from '../support/remarks.ts';
import { wildText } from '../support/wild-text.ts';

const commands = (...remarks: readonly Remark[]): string => render({ inputs: [], remarks });

/** What the runner makes of a command, by the rules that GitHub publishes for its own toolkit. */
const readBack = (line: string) => {
  const [, severity, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
  const whole = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  const entries = properties.split(',').map((one) => {
    const [name = '', ...value] = one.split('=');
    return [name, whole(value.join('=')).replaceAll('%25', '%')] as const;
  });
  return {
    severity,
    properties: Object.fromEntries(entries),
    data: data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'),
  };
};

describe('a workflow command', () => {
  test('stands for each remark, with the place that GitHub can show', () => {
    expect(render(checks)).toBe(
      [
        '::error title=file-missing::không tìm thấy "a.yaml". Xem lại tên.',
        '::warning file=Tháng 3.xlsx,title=lost-without-reason::trang tính “Phiếu”, ô C7: chưa ghi lý do. Ghi ly_do.',
        '::error file=phieu/CB 01.yaml,line=5,col=12,endColumn=14,title=head-count::số người không khớp. Sửa số nào sai.',
        '',
      ].join('\n'),
    );
  });

  test('escapes what would end a property or the command', () => {
    const place = { file: 'C:\\100%, a::b\n.yaml', line: 1 };
    expect(commands({ ...inText, place, message: '50% :: a,\r\nb' })).toBe(
      '::error file=C%3A\\100%25%2C a%3A%3Ab%0A.yaml,line=1,title=head-count::50%25 :: a,%0D%0Ab. Sửa số nào sai.\n',
    );
  });

  test('shows no control character, and is one line whatever is in it', () => {
    expect(commands({ ...inText, message: '\u001b[31m\u202e' })).toContain('::\\u001b[31m\\u202e. ');
    fc.assert(
      fc.property(wildText, wildText, (file, message) => {
        const told = commands({ ...inText, place: { file, line: 2 }, message });
        expect(told.split(/[\r\n]/)).toHaveLength(2);
        const { severity, properties } = readBack(told.slice(0, -1));
        expect(severity).toBe('error');
        expect(Object.keys(properties)).toEqual(['file', 'line', 'title']);
      }),
    );
  });

  test('says what was meant to who reads it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z%:, \n]+$/), (text) => {
        const told = commands({ ...inText, place: { file: text }, message: text });
        expect(readBack(told.slice(0, -1))).toEqual({
          severity: 'error',
          properties: { file: text, title: 'head-count' },
          data: `${text}. Sửa số nào sai.`,
        });
      }),
      { examples: [['a%0Ab::c'], ['%25'], ['%253A']] },
    );
  });
});
