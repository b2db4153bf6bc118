import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeIo } from '../../src/cli/node-io.ts';
import { paperFormatOn } from '../../src/intake/files/paper/paper-format.ts';
import { readDirectory } from '../../src/intake/formats/workbook/archive/zip-directory.ts';
import { partReader } from '../../src/intake/formats/workbook/archive/zip-part.ts';

/** The format that papers have from its first day on. */
export const paperFormat = paperFormatOn(nodeIo.files, nodeIo.lawFolder, '2026-05-27');

/** A part of a Word file as text. */
export const wordPart = (bytes: Uint8Array, name: string): string => {
  const directory = readDirectory(bytes);
  if ('complaint' in directory) throw new Error(directory.complaint.code);
  const part = partReader(bytes, directory.entries)(name);
  if ('complaint' in part) throw new Error(part.complaint.code);
  return new TextDecoder().decode(part.bytes);
};

/** What a Word file says, a paragraph a line. */
export const wordText = (bytes: Uint8Array): string =>
  wordPart(bytes, 'word/document.xml')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:br\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

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

/** Lets LibreOffice write a file as another kind into a folder; its formulas are worked out anew. */
export const convertIn = (folder: string, path: string, kind: string): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'ho-so')}`;
  const call = [profile, '--headless', '--convert-to', kind, '--outdir', folder, path];
  execFileSync(OFFICE ?? 'soffice', call, { stdio: 'ignore', timeout: 120_000 });
};

/** A file as LibreOffice prints it. */
export const printed = (path: string): Printed => {
  const folder = dirname(path);
  convertIn(folder, path, 'pdf');
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
