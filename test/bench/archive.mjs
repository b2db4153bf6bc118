#!/usr/bin/env node
// Peak memory while hostile and large workbooks are read, each in a process of its own, over that of a small workbook.
//
//   npm run build && node test/bench/archive.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An archive of parts that may claim another size than they have. */
const zip = (parts) => {
  const locals = [];
  const centrals = [];
  let offset = 0;
  for (const { name, content, size } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw, { level: 9 });
    const fields = (head, at) => {
      head.writeUInt16LE(8, at);
      head.writeUInt32LE(crc32(raw), at + 6);
      head.writeUInt32LE(packed.length, at + 10);
      head.writeUInt32LE(size ?? raw.length, at + 14);
      head.writeUInt16LE(name.length, at + 18);
      return head;
    };
    const local = fields(Buffer.alloc(30), 8);
    local.writeUInt32LE(0x04034b50);
    const central = fields(Buffer.alloc(46), 10);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    centrals.push(central, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
};

const workbook = (sheet, size, more = []) =>
  zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/s.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/s.xml', content: sheet, size },
    ...more,
  ]);

const column = (index) =>
  (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') +
  String.fromCharCode(65 + (index % 26));
const text = (address, words) => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const heading = `<row r="1">${['chi_bo', 'ngay', 'loai', ...Array.from({ length: 35 }, (_, index) => `${index + 1}.1`)].map((words, index) => text(`${column(index)}1`, words)).join('')}</row>`;
const rows = (count, width) => {
  let markup = '';
  for (let row = 2; row < count + 2; row++) {
    markup += `<row r="${row}">${text(`A${row}`, `CB${row}`)}${text(`B${row}`, '05/03/2026')}${text(`C${row}`, 'thuong_ky')}`;
    for (let index = 3; index < width; index++) markup += `<c r="${column(index)}${row}"><v>${index}</v></c>`;
    markup += '</row>';
  }
  return markup;
};
const sheet = (inside) => `<worksheet><sheetData>${heading}${inside}</sheetData></worksheet>`;

const cases = {
  'a small workbook': () => workbook(sheet(rows(10, 3))),
  'bomb of true sizes: 49 MB of one letter': () => workbook(sheet(' '.repeat(49_000_000))),
  'bomb that claims 900 KB and holds 1 GB': () => workbook(Buffer.alloc(1_000_000_000), 900_000),
  'bomb of many parts, 20 MB each': () =>
    workbook(
      sheet(''),
      undefined,
      Array.from({ length: 5 }, (_, index) => ({ name: `xl/m${index}`, content: Buffer.alloc(20_000_000) })),
    ),
  'far cells: A1 and XFD1048576': () =>
    workbook(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  'too many cells: 600,000': () => workbook(sheet(rows(6000, 100))),
  'honest: 10,000 rows of 3': () => workbook(sheet(rows(9999, 3))),
  'honest: 10,000 rows of 38': () => workbook(sheet(rows(9999, 38))),
};

const measure = async (path) => {
  const { reader } = await import('../../dist/intake/formats/workbook/xlsx.js');
  const codes = new Map();
  const source = { file: path, size: () => statSync(path).size, bytes: () => readFileSync(path) };
  const start = performance.now();
  for await (const read of reader(source)) {
    const code = 'problems' in read ? read.problems.map(({ complaint }) => complaint.code).join() : 'record';
    codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  const milliseconds = Math.round(performance.now() - start);
  // The peak that the process itself reports would begin with that of its parent.
  const [, peak] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  process.stdout.write(
    JSON.stringify({
      peak: Number(peak) / 1024,
      milliseconds,
      codes: [...codes].join(' '),
    }),
  );
};

if (process.argv[2] === 'read') await measure(process.argv[3]);
else {
  const folder = mkdtempSync(join(tmpdir(), 'shcb-archive-'));
  let baseline;
  for (const [name, make] of Object.entries(cases)) {
    const path = join(folder, 'a.xlsx');
    const bytes = make();
    writeFileSync(path, bytes);
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'read', path]);
    const { peak, milliseconds, codes } = JSON.parse(
      String(stdout) || `{"codes":${JSON.stringify(String(stderr))}}`,
    );
    baseline ??= peak;
    const over = `${Math.round(peak - baseline)} MB over`.padStart(12);
    console.log(`${over} ${String(milliseconds).padStart(6)} ms  ${name} (${bytes.length} bytes): ${codes}`);
  }
  rmSync(folder, { recursive: true });
}
