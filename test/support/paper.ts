import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeIo } from '../../src/cli/node-io.ts';
import { paperFormatOn } from '../../src/intake/files/paper/paper-format.ts';
import { readDirectory } from '../../src/intake/formats/workbook/archive/zip-directory.ts';
import { partReader } from '../../src/intake/formats/workbook/archive/zip-part.ts';

/** The format that papers have from its first day on. */
export const paperFormat = paperFormatOn(nodeIo.files, nodeIo.lawFolder, '2026-05-27');

const partsOf = (bytes: Uint8Array, isWanted: (name: string) => boolean): readonly string[] => {
  const directory = readDirectory(bytes);
  if ('complaint' in directory) throw new Error(directory.complaint.code);
  const read = partReader(bytes, directory.entries);
  return directory.entries
    .map(({ name }) => name)
    .filter(isWanted)
    .map((name) => {
      const part = read(name);
      if ('complaint' in part) throw new Error(part.complaint.code);
      return new TextDecoder().decode(part.bytes);
    });
};

/** A part of a file of an office as text. */
export const filePart = (bytes: Uint8Array, name: string): string => {
  const [part] = partsOf(bytes, (one) => one === name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part;
};

const withoutMarkup = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What a Word file says, a paragraph a line. */
export const wordText = (bytes: Uint8Array): string =>
  withoutMarkup(
    filePart(bytes, 'word/document.xml')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<w:br\/>/g, ' '),
  );

/** The ranges that a workbook names, one a line. */
export const bookNames = (bytes: Uint8Array): readonly string[] =>
  [...filePart(bytes, 'xl/workbook.xml').matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, range = '']) =>
    withoutMarkup(range),
  );

/** What a workbook says: the names of its sheets and what its cells hold as text, one a line. */
export const bookText = (bytes: Uint8Array): string =>
  partsOf(bytes, (name) => /^xl\/(?:workbook|sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name))
    .map((xml) =>
      withoutMarkup(
        xml
          .replace(/<sheet [^>]*?name="([^"]*)"[^>]*>/g, '\n$1\n')
          .replace(/<(?:f|v|definedName)\b[^>]*>[^<]*<\/(?:f|v|definedName)>/g, '')
          .replace(/<\/(?:si|c|oddFooter|oddHeader)>/g, '\n'),
      ),
    )
    .join('\n');

export const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);

export interface Printed {
  readonly text: string;
  readonly pages: number;
  /** Width and height of the pages in points, each once. */
  readonly sizes: readonly string[];
  /** The smallest letters, in points. */
  readonly smallest: number;
}

/** What the names of tests say that need LibreOffice where it is absent. */
export const withOffice = OFFICE === undefined ? ' (LibreOffice không có ở đây)' : '';

/** Beyond some 240 files of one call LibreOffice leaves the others out. */
const AT_ONCE = 100;

/** Lets LibreOffice write files as another kind into a folder; its formulas are worked out anew. */
export const convertIn = (folder: string, paths: readonly string[], kind: string): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'ho-so')}`;
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    const call = [profile, '--headless', '--convert-to', kind, '--outdir', folder, ...some];
    execFileSync(OFFICE ?? 'soffice', call, { stdio: 'ignore', timeout: 600_000 });
  }
};

/** Files of one folder as LibreOffice prints them, all in one go. */
export const printedAll = (paths: readonly string[]): readonly Printed[] => {
  const folder = dirname(paths[0] ?? '.');
  convertIn(folder, paths, 'pdf');
  return paths.map((path) => readPrinted(folder, path));
};

/** A file as LibreOffice prints it. */
export const printed = (path: string): Printed => {
  const folder = dirname(path);
  convertIn(folder, [path], 'pdf');
  return readPrinted(folder, path);
};

const readPrinted = (folder: string, path: string): Printed => {
  const pdf = path.replace(/\.\w+$/, '.pdf');
  const xml = join(folder, 'trang.xml');
  execFileSync('pdftohtml', ['-xml', '-i', '-q', pdf, xml]);
  const layout = readFileSync(xml, 'utf8');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const sizes = [...layout.matchAll(/<page [^>]*height="(\d+)" width="(\d+)"/g)].map(
    ([, height, width]) => `${width}x${height}`,
  );
  const fonts = [...layout.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => Number(size));
  return { text, pages: sizes.length, sizes: [...new Set(sizes)], smallest: Math.min(...fonts) };
};
