import fc from 'fast-check';
import { standardFacts } from '../../src/domain/meeting/facts.ts';
import { keyOf } from '../../src/intake/document/keys.ts';
import { wildText } from '../support/wild-text.ts';
import { rawBook, rawRow } from '../support/workbook.ts';
import type { Kind } from './seeds.ts';

const fields = ['unit', 'date', 'kind', 'rubric', 'facts', 'selfAnswers', 'appraisedAnswers', 'vote', 'note'];
const inner = ['result', 'reason', 'inFavour', 'against', 'id', 'name', 'total', 'from', 'to', 'month'];

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fields.map(keyOf)) },
  { weight: 4, arbitrary: fc.constantFrom(...standardFacts.keys(), ...inner.map(keyOf)) },
  { weight: 3, arbitrary: fc.constantFrom('3.1', '4.4', '1.1', '"3.1"', 'Có mặt', 'Chi bộ', 'Số liệu') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '<<', '?', '*a', 'C? m?t', 'сo_mat'),
  },
  { weight: 1, arbitrary: wildText },
);

const sound = [
  'CB01',
  '2026-03-05',
  '05/03/2026',
  'thuong_ky',
  'chuyen_de',
  'an-phu/phieu-danh-gia',
  'dat',
  '27',
];
const oddly = [
  '0,5',
  '1.000',
  '1e3',
  '',
  'null',
  '~',
  '-0',
  '.nan',
  '46086',
  '31/02/2026',
  '05/03/26',
  '14h00',
  '٣',
];
const hostile = [
  '=1+1',
  '{a: 0,5}',
  '[8,5]',
  '&x y',
  '*x',
  '!!int 3',
  '| ',
  '"',
  "'",
  '../x',
  'khong_dat',
  '9'.repeat(400),
];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sound) },
  { weight: 3, arbitrary: fc.constantFrom(...oddly) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: wildText },
);

const indent = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('', '  ', '    ') },
  { weight: 1, arbitrary: fc.constantFrom(' ', '\t', '\u00a0', '      ', '- ', '  - ', '? ') },
);

const between = fc.oneof(
  { weight: 9, arbitrary: fc.constant(': ') },
  { weight: 1, arbitrary: fc.constantFrom(':', ' = ', ':\n', '：', ': |\n  ', ': {', ': [') },
);

const yamlLine = fc.tuple(indent, key, between, value).map((parts) => parts.join(''));

const yaml = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: yamlLine },
      fc.constantFrom('---', '...', '%YAML 1.1', '# x', '}', ']'),
    ),
    {
      maxLength: 25,
    },
  )
  .map((lines) => lines.join('\n'));

const { json: jsonText } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    value.map((text) => JSON.stringify(text)),
    fc.constantFrom('1', '-0', '1e400', 'null', 'true', 'NaN', '1.5', '01', '"', ''),
    fc
      .array(fc.tuple(key, tie('json')), { maxLength: 6 })
      .map((pairs) => `{${pairs.map(([name, inside]) => `${JSON.stringify(name)}:${inside}`).join(',')}}`),
    fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
  ),
}));

const ndjson = fc.array(jsonText, { maxLength: 8 }).map((lines) => lines.join('\n'));

const headings = [
  'Chi bộ',
  'Ngày',
  'Loại',
  'Bộ tiêu chí',
  'Đảng số',
  'Có mặt',
  'Phát biểu',
  '3.1',
  'Lý do 4.4',
  'STT',
];
const oddHeadings = [
  'Tiêu chí',
  'Kết quả',
  'Lý do',
  'Người chấm',
  '',
  '1-Jan',
  '__proto__',
  'Co mat',
  'gì đó',
  '46086',
];

const heading = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...headings) },
  { weight: 2, arbitrary: fc.constantFrom(...oddHeadings) },
  { weight: 1, arbitrary: key },
);

const cell = fc.oneof(
  { weight: 8, arbitrary: value },
  fc.constantFrom('"a""b"', '"a;b"', '"a\nb"', '"open', 'a"b'),
);

const table = fc.tuple(
  fc.constantFrom(';', ',', '\t'),
  fc.constantFrom('', 'sep=;\n', 'ĐẢNG ỦY;;\n\n', 'Chi bộ;Ngày;Loại;Bộ tiêu chí;Có mặt\n'),
  fc.array(heading, { maxLength: 9 }),
  fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }),
  fc.constantFrom('\n', '\r\n', '\r'),
);

const csv = table.map(
  ([separator, above, head, rows, end]) =>
    above + [head, ...rows].map((cells) => cells.join(separator)).join(end),
);

const workspaceKeys = [
  'partyOrganisation',
  'organisation',
  'event',
  'annualRule',
  'sheets',
  'notHeld',
  'silenced',
];

const workspaceText = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...workspaceKeys.map(keyOf), keyOf('unit')), key),
      fc.oneof(
        value,
        fc.constantFrom(
          '{ma: DB01, ten: Đảng bộ}',
          '[{ma: CB01, ten: Một}]',
          '[{ma: CB01, ten: Một, thuoc: DU01}, {ma: CB01, ten: Hai}]',
          '[{loai: sap_nhap, ngay: 2026-03-01, chi_bo: [CB01, CB02], thanh: CB03}]',
          '[{thang: 2026-02, ly_do: Nghỉ}]',
          '[]',
        ),
      ),
    ),
    { maxLength: 8 },
  )
  .map((lines) =>
    ['dang_bo: {ma: DB01, ten: Đảng bộ}', ...lines.map(([name, inside]) => `${name}: ${inside}`)].join('\n'),
  );

const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/g, '').replace(/[<&]/g, '');

const xlsxCell = fc.oneof(
  { weight: 6, arbitrary: value.map(escaped) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<c r="A1"><v>46086</v></c>',
      '<c r="B2" s="1"><v>46086.5</v></c>',
      '<c r="C3" t="b"><v>1</v></c>',
      '<c r="D4" t="e"><v>#REF!</v></c>',
      '<c r="E5"><f>1+1</f><v>2</v></c>',
      '<c r="XFD1048576"><v>1</v></c>',
      '<c r="ZZZZ99999999"><v>1</v></c>',
      '<c><v>x</v></c>',
      '<c r="" t="s"><v>999</v></c>',
      '<c r="B1" t="d"><v>2026-03-05</v></c>',
      '<c r="F2" s="99"><v>1e999</v></c>',
      '<c r="A2" t="inlineStr"><is><r><t>CB</t></r><r><t>01</t></r></is></c>',
    ),
  },
);

const columns = [...'ABCDEFGH'];

const sheetXml = fc
  .tuple(
    fc.array(heading.map(escaped), { minLength: 1, maxLength: 8 }),
    fc.array(fc.array(xlsxCell, { maxLength: 8 }), { maxLength: 6 }),
    fc.constantFrom(
      '',
      '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
      '<mergeCells><mergeCell ref="x"/></mergeCells>',
    ),
    fc.constantFrom(
      '',
      '<cols><col min="1" max="99999" hidden="1"/></cols>',
      '<dimension ref="A1:XFD1048576"/>',
    ),
  )
  .map(
    ([head, rows, merges, before]) =>
      `${before}<sheetData>${[head, ...rows]
        .map((cells, index) =>
          rawRow(index + 1, Object.fromEntries(cells.map((inside, at) => [columns[at] ?? 'H', inside]))),
        )
        .join('')}</sheetData>${merges}`,
  );

const xlsx = fc
  .tuple(
    fc.array(sheetXml, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '<workbookPr date1904="1"/>', '<workbookPr date1904="x"/>'),
    fc.constantFrom<readonly string[]>(['dd/mm/yyyy'], ['0%'], ['[$-42A]hh:mm', '@'], ['"ngày" d'], []),
  )
  .map(([sheets, properties, formats]) => rawBook({ sheets, properties, formats }));

const encoded = (texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(texts, fc.constantFrom('plain', 'plain', 'plain', 'mark', 'utf-16', 'nfd')).map(([text, how]) => {
    if (how === 'utf-16') return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
    return new TextEncoder().encode(
      how === 'mark' ? `\ufeff${text}` : how === 'nfd' ? text.normalize('NFD') : text,
    );
  });

/** Files of each kind as its grammar nearly allows them. */
export const odd: Readonly<Record<Kind, fc.Arbitrary<Uint8Array>>> = {
  yaml: encoded(yaml),
  json: encoded(jsonText),
  ndjson: encoded(ndjson),
  csv: encoded(csv),
  workspace: encoded(workspaceText),
  xlsx,
};
