#!/usr/bin/env node
// Makes one year of meetings for the An Phú form, the same bytes for the same arguments.
//
//   make-year.mjs --units 40 --year 2026 --format yaml --out DIR     DIR/shcb.yaml and DIR/phieu/2026-01/CB0001.yaml …
//   make-year.mjs --units 8000 --format ndjson --out year.ndjson     one meeting a line ("-" writes to standard output)
//   make-year.mjs --units 300 --format csv --out year.csv            one meeting a row, headings = keys
//   … --workspace DIR                                                also writes DIR/shcb.yaml for them
//
// Options: --seed N (1), --missing PERCENT of months without a file (0), --thematic MONTHS with a thematic part ("3,6,9,12").
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    units: { type: 'string', default: '40' },
    year: { type: 'string', default: '2026' },
    format: { type: 'string', default: 'yaml' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    missing: { type: 'string', default: '0' },
    thematic: { type: 'string', default: '3,6,9,12' },
    workspace: { type: 'string' },
  },
});
if (!options.out) {
  console.error('make-year.mjs: --out is missing');
  process.exit(2);
}

let state = Number(options.seed) >>> 0;
const random = () => {
  // mulberry32
  state = (state + 0x6d2b79f5) >>> 0;
  let t = state;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const whole = (low, high) => low + Math.floor(random() * (high - low + 1));

const JUDGED = [
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.6',
  '4.7',
  '4.8',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
  '6.1',
  '6.2',
  '6.3',
  '6.4',
  '8.1',
  '8.2',
];
const REASONS = [
  'Chưa chuẩn bị kịp',
  'Ít ý kiến thảo luận',
  'Biên bản ghi còn thiếu',
  'Chưa phân công cụ thể',
  'Thông báo muộn',
];
const NAMES = [
  'Văn phòng',
  'Trường Mầm non',
  'Trạm Y tế',
  'Thôn Đông',
  'Thôn Tây',
  'Tổ dân phố',
  'Công an',
  'Quân sự',
  'Trường Tiểu học',
  'Hợp tác xã',
];

const units = Number(options.units);
const year = Number(options.year);
const thematic = new Set(options.thematic.split(',').filter(Boolean).map(Number));
const pad = (n, width = 2) => String(n).padStart(width, '0');
const code = (i) => `CB${pad(i + 1, Math.max(4, String(units).length))}`;
const shift = (iso, days) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86400000).toISOString().slice(0, 10);

const meeting = (i, month, members) => {
  const date = `${year}-${pad(month)}-${pad(whole(1, 8))}`;
  const exempt = whole(0, Math.floor(members / 10));
  const base = members - exempt;
  const unexcused = random() < 0.06 ? 1 : 0;
  const excused = Math.min(base - unexcused - 1, Math.floor(random() * random() * base * 0.45));
  const present = base - excused - unexcused;
  const answers = {};
  for (const id of JUDGED) {
    if (id === '4.3' && !thematic.has(month)) continue;
    if (random() < 0.9) answers[id] = 'dat';
    else answers[id] = { ket_qua: 'khong_dat', ly_do: REASONS[whole(0, REASONS.length - 1)] };
  }
  return {
    chi_bo: code(i),
    ngay: date,
    loai: thematic.has(month) ? 'ket_hop' : 'thuong_ky',
    so_lieu: {
      dang_so: members,
      mien_sinh_hoat: exempt,
      nhiem_vu_dac_biet: 0,
      co_mat: present,
      vang_co_ly_do: excused,
      vang_khong_ly_do: unexcused,
      vang_qua_3_ky: random() < 0.1 ? 1 : 0,
      phat_bieu: Math.floor(present * (0.15 + random() * 0.7)),
      thoi_luong: whole(70, 150),
      ty_le_chi_tieu: whole(55, 100),
      ngay_dang_tai_tai_lieu: shift(date, -whole(0, 4)),
      ngay_dang_tai_ket_luan: shift(date, whole(0, 3)),
    },
    tu_cham: answers,
    bieu_quyet: { dong_y: present, khong_dong_y: 0 },
    bien_ban: `Sổ biên bản ${year}, trang ${whole(1, 180)}`,
  };
};

const yaml = (m) => {
  const lines = [`chi_bo: ${m.chi_bo}`, `ngay: ${m.ngay}`, `loai: ${m.loai}`, 'so_lieu:'];
  for (const [key, value] of Object.entries(m.so_lieu)) lines.push(`  ${key}: ${value}`);
  lines.push('tu_cham:');
  for (const id of JUDGED) {
    const answer = m.tu_cham[id];
    if (answer === undefined) continue;
    if (answer === 'dat') lines.push(`  "${id}": dat`);
    else lines.push(`  "${id}":`, `    ket_qua: ${answer.ket_qua}`, `    ly_do: ${answer.ly_do}`);
  }
  lines.push(
    'bieu_quyet:',
    `  dong_y: ${m.bieu_quyet.dong_y}`,
    `  khong_dong_y: ${m.bieu_quyet.khong_dong_y}`,
    `bien_ban: ${m.bien_ban}`,
    '',
  );
  return lines.join('\n');
};

const FACTS = [
  'dang_so',
  'mien_sinh_hoat',
  'nhiem_vu_dac_biet',
  'co_mat',
  'vang_co_ly_do',
  'vang_khong_ly_do',
  'vang_qua_3_ky',
  'phat_bieu',
  'thoi_luong',
  'ty_le_chi_tieu',
  'ngay_dang_tai_tai_lieu',
  'ngay_dang_tai_ket_luan',
];
const CSV_HEAD = ['chi_bo', 'ngay', 'loai', ...FACTS, ...JUDGED, 'bien_ban'].join(',');
const csv = (m) =>
  [
    m.chi_bo,
    m.ngay,
    m.loai,
    ...FACTS.map((k) => m.so_lieu[k]),
    ...JUDGED.map((id) => {
      const a = m.tu_cham[id];
      return a === undefined ? '' : typeof a === 'string' ? a : a.ket_qua;
    }),
    `"${m.bien_ban}"`,
  ].join(',');

function* everyMeeting() {
  for (let i = 0; i < units; i++) {
    const members = whole(6, 48);
    for (let month = 1; month <= 12; month++) {
      const made = meeting(i, month, members);
      if (random() * 100 >= Number(options.missing)) yield { month, made };
    }
  }
}

const writeWorkspace = (root) => {
  mkdirSync(root, { recursive: true });
  const list = Array.from(
    { length: units },
    (_, i) =>
      `  - {ma: ${code(i)}, ten: "Chi bộ ${NAMES[i % NAMES.length]} ${Math.floor(i / NAMES.length) + 1}", tu: 2020-01-01}`,
  );
  writeFileSync(
    join(root, 'shcb.yaml'),
    [
      'dang_bo:',
      '  ma: DB01',
      '  ten: Đảng bộ phường An Phú',
      'bo_tieu_chi: an-phu/phieu-danh-gia',
      'quy_tac_nam: phu-tho/nam',
      'chi_bo:',
      ...list,
      '',
    ].join('\n'),
  );
};

if (options.workspace) writeWorkspace(options.workspace);
if (options.format === 'yaml') {
  const root = options.out;
  writeWorkspace(root);
  for (let month = 1; month <= 12; month++)
    mkdirSync(join(root, 'phieu', `${year}-${pad(month)}`), { recursive: true });
  for (const { month, made } of everyMeeting())
    writeFileSync(join(root, 'phieu', `${year}-${pad(month)}`, `${made.chi_bo}.yaml`), yaml(made));
} else {
  const stream = options.out === '-' ? process.stdout : createWriteStream(options.out);
  if (options.format === 'csv') stream.write(`\ufeff${CSV_HEAD}\n`);
  let block = [];
  const flush = async () => {
    if (!block.length) return;
    const full = !stream.write(`${block.join('\n')}\n`);
    block = [];
    if (full) await new Promise((done) => stream.once('drain', done));
  };
  for (const { made } of everyMeeting()) {
    block.push(
      options.format === 'csv'
        ? csv(made)
        : JSON.stringify({ ...made, bo_tieu_chi: 'an-phu/phieu-danh-gia' }),
    );
    if (block.length === 2000) await flush();
  }
  await flush();
  if (stream !== process.stdout) await new Promise((done) => stream.end(done));
}
