import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '../../src/cli/node-io.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';
import type { Source } from '../../src/intake/document/read.ts';
import { readRecords } from '../../src/intake/formats/records.ts';
import { decode } from '../../src/intake/formats/text/text.ts';
import { advise } from '../../src/messages/index.ts';
import { otherRecord } from '../../src/runner/check/other-record.ts';
import { lawOf } from '../../src/runner/judge/judge.ts';
import { understand } from '../../src/runner/judge/understand.ts';
import { openSession, type Session } from '../../src/runner/session.ts';
import { type Files, put } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { sheet } from '../support/sheets.ts';
import { type Kind, kinds } from './seeds.ts';

const ownNames = Object.getOwnPropertyNames(Object.prototype).join();

const fail = (what: string): never => {
  throw new Error(what);
};

/** No input may change what every object is made of. */
const keepsObjects = (): void => {
  if (Object.getOwnPropertyNames(Object.prototype).join() !== ownNames) fail('Object.prototype was changed');
  if (Reflect.get({}, 'x') !== undefined) fail('every object has an x now');
};

const canBeSaid = ({ complaint }: Problem): void => {
  const { message, hint } = advise(complaint);
  if (/undefined|\[object/.test(message.replace(/".*"/gs, ''))) fail(`said: ${message}`);
  if (!/[.?]$/.test(hint)) fail(`no cure: ${hint}`);
};

const sourceOf = (file: string, bytes: Uint8Array, streamed: boolean): Source => ({
  file,
  size: () => (streamed ? Number.MAX_SAFE_INTEGER : bytes.length),
  bytes: () => bytes,
  chunks: async function* () {
    for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
  },
});

let session: Session | undefined;

/** Reads an input to its last record and checks each: there is one at least, and not more than its bytes can hold; whatever is wrong can be said. */
export const isRead = async (kind: Kind, bytes: Uint8Array, streamed = false): Promise<number> => {
  session ??= await openSession(nodeIo, [], {});
  let records = 0;
  for await (const read of readRecords(sourceOf(kinds[kind], bytes, streamed))) {
    records += 1;
    if (!('problems' in read)) await read.ready?.();
    const other = 'problems' in read ? null : otherRecord(read.document, session);
    const found = other ?? (await understand(read, lawOf(session, {})));
    const problems = 'sheet' in found ? found.warnings : found.problems;
    problems.forEach(canBeSaid);
    if (!('sheet' in found) && kind !== 'workspace' && problems.length === 0)
      fail('neither a sheet nor a problem');
  }
  if (records === 0) fail('an input without a record');
  if (records > bytes.length + 1) fail(`${records} records of ${bytes.length} bytes`);
  keepsObjects();
  return records;
};

/** Bytes become a text in one normal form with one kind of line end, or a complaint. */
export const isDecoded = (bytes: Uint8Array): void => {
  const decoded = decode(bytes);
  if ('complaint' in decoded) canBeSaid({ severity: 'error', complaint: decoded.complaint });
  else if (decoded.text !== decoded.text.normalize('NFC') || /[\r\0]/.test(decoded.text))
    fail('a text that is not clean');
  keepsObjects();
};

interface Counts {
  readonly inputs: number;
  readonly usable?: number;
  readonly scored?: number;
  readonly refused: number;
  readonly duplicates?: number;
  readonly outside?: number;
}

const codesAllowed: readonly number[] = [0, 1, 2];

/** A whole call ends with one of its own codes, and every record is in its results or its problems. */
const isCounted = async (cwd: string, argv: readonly string[], records: number | null): Promise<void> => {
  const { code, out, err } = await run([...argv, '-f', 'json'], { cwd });
  if (!codesAllowed.includes(code)) fail(`${argv.join(' ')} ended with ${code}: ${err}`);
  if (`${out}${err}`.includes('\u001b')) fail('a control sequence was written');
  if (out === '') {
    if (code !== 2) fail('nothing was said');
    return;
  }
  const { counts }: { counts: Counts } = JSON.parse(out);
  const { inputs, refused, usable = 0, scored = 0, duplicates = 0, outside = 0 } = counts;
  const sum = usable + refused + scored + duplicates + outside;
  if (sum !== inputs) fail(`${argv.join(' ')}: ${inputs} inputs, ${sum} accounted for`);
  if (records !== null && inputs !== records) fail(`${argv.join(' ')}: ${records} records, ${inputs} inputs`);
};

/** Does something in a folder that is gone afterwards; a long run makes many. */
const inFolder = async (files: Files, use: (cwd: string) => Promise<void>): Promise<void> => {
  const cwd = mkdtempSync(join(tmpdir(), 'shcb-fuzz-'));
  try {
    put(cwd, files);
    await use(cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
};

/** The whole program on one input: checked, scored and reported. */
export const isServed = async (kind: Kind, bytes: Uint8Array): Promise<void> => {
  const name = kinds[kind];
  const isWorkspace = kind === 'workspace';
  const records = isWorkspace ? null : await isRead(kind, bytes);
  const beside = isWorkspace ? { 'phieu/a.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }) } : {};
  const given = isWorkspace ? [] : [name];
  await inFolder({ [name]: bytes, ...beside }, async (cwd) => {
    for (const call of [['check'], ['score'], ['report', '2026-03']])
      await isCounted(cwd, [...call, ...given], records);
  });
};
