// Each suite: the cases that lie in some folder, found by the layout in which it is published.
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { documentIn, tableIn, workbookIn } from './readings.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

const endsWith = (paths, pattern) => paths.filter((path) => pattern.test(path));

/** A case of a suite: `y_` is sound, `n_` is not, `i_` is left to the reader. */
const jsonCase = (path) => {
  const bytes = readFileSync(path);
  const expected = () => {
    if (basename(path).startsWith('i_')) return 'either';
    return basename(path).startsWith('n_') ? 'refusal' : { data: JSON.parse(bytes.toString('utf8')) };
  };
  return { name: basename(path), read: () => documentIn('case.json', bytes), expected: expected() };
};

const yamlCase = (path, all) => {
  const folder = dirname(path);
  const beside = (name) => all.has(`${folder}/${name}`);
  const expected = () => {
    if (beside('error')) return 'refusal';
    if (!beside('in.json')) return 'reading';
    try {
      return { data: json(`${folder}/in.json`) };
    } catch {
      // Several documents, one JSON after another.
      return 'reading';
    }
  };
  return {
    name: basename(folder),
    read: () => documentIn('case.yaml', readFileSync(path)),
    expected: expected(),
  };
};

const csvCase = (path, all) => {
  const beside = path.replace(/\/csvs\/([^/]+)\.csv$/, '/json/$1.json');
  return {
    name: basename(path),
    read: () => tableIn(readFileSync(path)),
    expected: all.has(beside) ? { data: json(beside) } : 'reading',
  };
};

/** A string as a reason of an answer, in each kind of text; line ends are one thing, and white space around a cell is none. */
const stringCases = (path) =>
  json(path).flatMap((text, index) => {
    const quoted = JSON.stringify(text);
    const yaml = new TextEncoder().encode(`ghi_chu: ${quoted}\n`);
    const object = new TextEncoder().encode(`{"ghi_chu": ${quoted}}`);
    const cell = new TextEncoder().encode(`ghi_chu,x\n"${text.replaceAll('"', '""')}",1\n`);
    const name = `${basename(path)} ${index + 1}`;
    const note = { data: text === '' ? {} : { note: text } };
    return [
      { name: `${name} yaml`, read: () => documentIn('case.yaml', yaml), expected: note },
      { name: `${name} json`, read: () => documentIn('case.json', object), expected: note },
      { name: `${name} csv`, read: () => tableIn(cell), expected: { data: [{ ghi_chu: text, x: '1' }] } },
    ];
  });

const bookCase = (path) => ({
  name: basename(path),
  read: () => workbookIn(basename(path), readFileSync(path)),
  expected: 'reading',
});

/** The suites with their cases among some files. */
export const suitesIn = (paths) => {
  const all = new Set(paths);
  return [
    { suite: 'JSONTestSuite', cases: endsWith(paths, /\/test_parsing\/[yni]_[^/]*\.json$/).map(jsonCase) },
    {
      suite: 'yaml-test-suite',
      cases: endsWith(paths, /\/in\.yaml$/).map((path) => yamlCase(path, all)),
    },
    {
      suite: 'csv-spectrum',
      cases: endsWith(paths, /\/csvs\/[^/]+\.csv$/).map((path) => csvCase(path, all)),
    },
    { suite: 'naughty strings', cases: endsWith(paths, /\/blns\.json$/).flatMap(stringCases) },
    { suite: 'workbooks', cases: endsWith(paths, /\.xlsx$/i).map(bookCase) },
  ].filter(({ cases }) => cases.length > 0);
};
