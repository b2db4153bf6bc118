import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { makeFolder, put } from './support/folder.ts';
import { convertIn, OFFICE, withOffice } from './support/paper.ts';
import { run } from './support/run.ts';
import { smallWorkspace } from './support/small-workspace.ts';
import { plain, sheetsByLibraries, trimmed } from './support/written-tables.ts';

const calls = ['report 2026-02', 'report 2026', 'track 2026-Q1', 'rate 2026', 'compare', 'score'];

/** Workbooks of a few small committees by their names, always the same ones. */
const books = async (folder: string): Promise<readonly string[]> => {
  const made = fc.sample(smallWorkspace, { numRuns: 2, seed: 12 }).map(({ files }, index) => {
    put(join(folder, `w${index}`), files);
    return join(folder, `w${index}`);
  });
  const names: string[] = [];
  for (const [at, cwd] of made.entries())
    for (const [index, call] of calls.entries()) {
      const name = `b${at}${index}`;
      const { code, err } = await run([...call.split(' '), '-q', '-o', join(folder, `${name}.xlsx`)], {
        cwd,
      });
      if (code > 1) throw new Error(err);
      names.push(name);
    }
  return names;
};

test('three libraries find the same sheets and the same cells in each workbook', async () => {
  const folder = makeFolder();
  for (const name of await books(folder)) {
    const { hucre, ...others } = await sheetsByLibraries(readFileSync(join(folder, `${name}.xlsx`)));
    expect(hucre.length).toBeGreaterThan(0);
    for (const [library, sheets] of Object.entries(others))
      expect({ name, library, sheets }).toEqual({ name, library, sheets: hucre });
  }
});

/** Every sheet into a file of its own, with the values of its cells: UTF-8, semicolons between. */
const BY_SHEET = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';

/** A cell as LibreOffice writes its value: days begin with their month. */
const cellOf = (text: string): string => plain(text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$2/$1/$3'));

test.skipIf(OFFICE === undefined)(
  `LibreOffice finds the cells that the libraries read, formulas worked out anew${withOffice}`,
  async () => {
    const folder = makeFolder();
    const names = await books(folder);
    convertIn(
      folder,
      names.map((name) => join(folder, `${name}.xlsx`)),
      BY_SHEET,
    );
    const written = readdirSync(folder);
    for (const name of names) {
      const { hucre } = await sheetsByLibraries(readFileSync(join(folder, `${name}.xlsx`)));
      for (const { name: sheet, rows } of hucre) {
        const file = written.find((one) => one.normalize('NFC') === `${name}-${sheet}.csv`);
        const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
        const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';' });
        const cells = trimmed(data.map((row) => row.map(cellOf)));
        expect({ name, sheet, cells }).toEqual({ name, sheet, cells: rows });
      }
    }
  },
);
