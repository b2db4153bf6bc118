import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeIo } from '../../../src/cli/node-io.ts';
import { readLedger } from '../../../src/runner/closing/journal.ts';
import { rootedIo } from '../../../src/runner/closing/rooted-io.ts';
import { makeFolder, put } from '../../support/folder.ts';
import { run } from '../../support/run.ts';
import { sheet, workspace } from '../../support/sheets.ts';

test('any single byte of the journal and of every manifest that is another one is found', async () => {
  const cwd = makeFolder({
    'shcb.yaml': workspace('{ma: CB01, ten: Chi bộ Một}'),
    'phieu/CB01.yaml': sheet({ unit: 'CB01', date: '2026-03-05' }),
  });
  await run(['close', '2026-03', '--by', 'Phó Bí thư'], { cwd });
  put(cwd, { 'phieu/CB01.yaml': `${sheet({ unit: 'CB01', date: '2026-03-05' })}# sửa\n` });
  await run(['close', '2026-03', '--reopen', 'Sửa phiếu'], { cwd });
  const io = rootedIo(nodeIo, cwd);
  const whole = readLedger(io);
  expect([whole.chain.flaws, whole.chain.unjournalled, whole.journal.length]).toEqual([[], null, 2]);
  for (const path of ['chot/nhat-ky.ndjson', 'chot/2026-03/manifest.json', 'chot/2026-03.1/manifest.json']) {
    const bytes = readFileSync(join(cwd, path));
    expect(bytes.length).toBeGreaterThan(500);
    for (const [at, byte] of bytes.entries())
      for (const other of [byte ^ 1, byte ^ 0x20, byte ^ 0x80]) {
        const changed = Buffer.from(bytes);
        changed[at] = other;
        const files = { ...io.files, read: (one: string) => (one === path ? changed : io.files.read(one)) };
        expect([path, at, other, readLedger({ files }).chain.flaws.length > 0]).toEqual([
          path,
          at,
          other,
          true,
        ]);
      }
  }
});
