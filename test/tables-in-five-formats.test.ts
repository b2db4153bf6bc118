import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { hasChromium, openChromium } from './support/pages-in-chromium.ts';
import { run } from './support/run.ts';
import { type SmallWorkspace, smallWorkspace } from './support/small-workspace.ts';
import { isFellow, joined, lacking, recordsOf } from './support/table-records.ts';
import * as records from './support/told-records.ts';
import type { Form, ToldRow } from './support/told-row.ts';
import * as tables from './support/told-tables.ts';
import { trying } from './support/tries.ts';
import {
  bookTables,
  csvTables,
  htmlTables,
  type WrittenTable,
  wordTables,
} from './support/written-tables.ts';

type Rows = (data: unknown, form: Form) => readonly ToldRow[];

/** A call, and what its JSON tells of its tables; of those of a format where they are other ones. */
interface Kind {
  readonly call: string;
  readonly rows: Rows;
  readonly html?: Rows;
  readonly docx?: Rows;
  readonly xlsx?: Rows;
}

const kinds: readonly Kind[] = [
  { call: 'report 2026-02', rows: tables.monthRows },
  { call: 'report 2026-Q1', rows: tables.spanRows },
  { call: 'report 2026 --as-of 2026-03-31', rows: tables.spanRows },
  { call: 'report 2026-Q1 --table loai-hinh', rows: tables.kindRows },
  { call: 'report 2026-Q1 --table mat-diem', rows: tables.lossRows },
  { call: 'report 2026-Q1 --table sat-muc --within 10', rows: tables.nearRows },
  { call: 'report 2026-03 --table xu-huong', rows: tables.trendRows },
  { call: 'report 2026-Q1 --table bien-dong', rows: tables.movementRows },
  { call: 'track 2026-Q1', rows: tables.trackRows },
  { call: 'history CB01', rows: records.historyRows },
  {
    call: 'rate 2026',
    rows: records.ratingRows(false),
    html: records.ratingRows(true),
    docx: records.ratingRows(true),
    xlsx: records.ratingRows(true),
  },
  { call: 'compare', rows: records.compareRows },
  { call: 'score', rows: records.scoreRows, docx: records.lineRows(true) },
  {
    call: 'score mot-phieu.yaml',
    rows: records.lineRows(false),
    docx: records.lineRows(true),
    xlsx: records.lineRows(true),
  },
];

let browser: Browser | undefined;
let page: Page | undefined;
beforeAll(async () => {
  if (!hasChromium) return;
  browser = await openChromium();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<readonly WrittenTable[]>>> = {
  csv: async (bytes) => csvTables(new TextDecoder().decode(bytes)),
  docx: async (bytes) => wordTables(bytes),
  xlsx: bookTables,
  ...(hasChromium
    ? {
        html: async (bytes: Uint8Array) =>
          page === undefined ? [] : htmlTables(page, new TextDecoder().decode(bytes)),
      }
    : {}),
};

const withChromium = hasChromium ? '' : ' (không có Chromium: không đọc html)';

/** What a call writes in a format. */
const writtenIn = async (cwd: string, call: string, format: string): Promise<Uint8Array> => {
  const path = join(cwd, `ra.${format}`);
  const { code, err } = await run([...call.split(' '), '-q', '--force', '-o', path], { cwd });
  // Where nothing is to be told there is no table either.
  if (err.includes('[no-table]')) return new Uint8Array();
  if (code > 1) throw new Error(err);
  return readFileSync(path);
};

const textIn = async (cwd: string, call: string, format: string): Promise<string> =>
  new TextDecoder().decode(await writtenIn(cwd, call, format));

describe(`a table is the same in every format${withChromium}`, () => {
  test.each(kinds)(
    '$call: numbers, names and bands are those of the JSON',
    async ({ call, rows, ...others }) => {
      const told: Readonly<Record<string, Rows | undefined>> = others;
      const agrees = async ({ files }: SmallWorkspace): Promise<void> => {
        const cwd = makeFolder(files);
        const data: unknown = JSON.parse(await textIn(cwd, call, 'json'));
        const table = recordsOf(csvTables(await textIn(cwd, call, 'csv')));
        for (const [format, read] of Object.entries(readers)) {
          const found = recordsOf(joined(await read(await writtenIn(cwd, call, format))));
          const wanted = (told[format] ?? rows)(data, format === 'csv' ? 'numbers' : 'words');
          expect(lacking(format, wanted, found)).toBeNull();
          if (told[format] === undefined) expect(lacking(format, table, found, isFellow)).toBeNull();
        }
      };
      await fc.assert(fc.asyncProperty(smallWorkspace, agrees), { ...trying(3), endOnFailure: true });
    },
  );
});
