// Time and peak memory on a table of 200 MB, and how they grow on the way there; printed, not judged.
//
//   npm run bench:bounds [-- megabytes]
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { peakOf } from './peak.mjs';

const MEGABYTES = Number(process.argv[2] ?? 200);
const STEP = 40_000;
const UNITS = 10_000;

const HEAD =
  'Chi bộ;Ngày;Loại;Bộ tiêu chí;Đảng số;Miễn sinh hoạt;Nhiệm vụ đặc biệt;Có mặt;Vắng có lý do;Vắng không lý do;Vắng quá 3 kỳ;Phát biểu;Thời lượng;Tỷ lệ chỉ tiêu;Ngày đăng tải tài liệu;Ngày đăng tải kết luận;3.1;3.2;3.4;4.1;4.2;4.6;4.7;4.8;5.1;5.2;5.3;5.4;6.1;Lý do 3.1\n';

/** One meeting of one of ten thousand units, month after month from 2026 on. */
const row = (index) => {
  const unit = `CB${String(index % UNITS).padStart(5, '0')}`;
  const months = Math.floor(index / UNITS);
  const month = `${String((months % 12) + 1).padStart(2, '0')}/${2026 + Math.floor(months / 12)}`;
  const present = 20 + (index % 11);
  const lost = index % 3 === 0;
  return `${unit};05/${month};thuong_ky;an-phu/phieu-danh-gia;30;0;0;${present};${30 - present};0;0;${index % 20};${90 + (index % 40)};92,5;03/${month};06/${month};${lost ? 'khong_dat' : 'dat'}${';dat'.repeat(12)};${lost ? 'Nội dung chưa sát' : ''}\n`;
};

const writeTable = (path, isEnough) => {
  const file = openSync(path, 'w');
  let rows = 0;
  let size = writeSync(file, HEAD);
  while (!isEnough(rows, size)) {
    let text = '';
    for (let index = 0; index < 1_000; index += 1) text += row(rows + index);
    rows += 1_000;
    size += writeSync(file, text);
  }
  closeSync(file);
  return rows;
};

const folder = mkdtempSync(join(tmpdir(), 'shcb-bounds-'));
const columns = ['rows', 'MB', 's', '× time', 'peak MB', '× peak'];
const print = (name, cells) =>
  console.log(`${name.padEnd(28)}${cells.map((one) => String(one).padStart(10)).join('')}`);

const calls = (path) => ({
  check: ['check', path],
  'report 2026': ['report', '2026', path],
  'score -f ndjson -o': ['score', path, '-f', 'ndjson', '-o', join(folder, 'ket-qua.ndjson'), '--force'],
});

try {
  const sizes = [
    (rows) => rows >= STEP,
    (rows) => rows >= 2 * STEP,
    (rows) => rows >= 4 * STEP,
    (_, size) => size >= MEGABYTES * 1e6,
  ];
  print('', columns);
  const before = new Map();
  for (const isEnough of sizes) {
    const path = join(folder, 'bang.csv');
    const rows = writeTable(path, isEnough);
    const size = statSync(path).size / 1e6;
    for (const [name, argv] of Object.entries(calls(path))) {
      const { seconds, megabytes, status } = peakOf(argv);
      const last = before.get(name);
      const ratio = (now, then) => (last === undefined ? '' : (now / then).toFixed(2));
      print(`${name}${status > 1 ? ` (${status})` : ''}`, [
        rows,
        size.toFixed(0),
        seconds.toFixed(1),
        ratio(seconds, last?.seconds),
        megabytes.toFixed(0),
        ratio(megabytes, last?.megabytes),
      ]);
      before.set(name, { seconds, megabytes });
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
