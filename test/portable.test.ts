import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commandTable } from '../src/cli/table.ts';
import { readDirectory } from '../src/intake/formats/workbook/archive/zip-directory.ts';
import { partReader } from '../src/intake/formats/workbook/archive/zip-part.ts';
import { portable } from '../src/messages/portable.ts';
import { root } from './support/run.ts';

const files = [
  ['Đảng ủy/Chấm phiếu.cmd', Buffer.from('@echo off\r\n')],
  ['Đảng ủy/app/trống', Buffer.alloc(0)],
  ['Đảng ủy/app/node.exe', Buffer.from(Array.from({ length: 5_000 }, (_, index) => index % 251))],
] as const;

test('the archive for Windows holds every file under its name, and is the same each time', async () => {
  const { zipOf } = await import(pathToFileURL(`${root}/.build/zip.mjs`).href);
  const archive: Uint8Array = zipOf(files);
  const directory = readDirectory(archive);
  if ('complaint' in directory) throw new Error(directory.complaint.code);
  expect(directory.entries.map(({ name }) => name)).toEqual(files.map(([name]) => name));
  const part = partReader(archive, directory.entries);
  for (const [name, content] of files) expect(part(name)).toEqual({ bytes: content });
  expect(zipOf(files)).toEqual(zipOf(files));
});

test('the guide names the file to drop sheets on, and only commands that there are', () => {
  const guide = portable.guide('1.2.3');
  const commands = [...guide.matchAll(/^ {3}shcb ([\p{Ll}-]+)/gmu)].map(([, name]) => name);
  const known = commandTable.flatMap(({ name, alias }) => [name, alias]);
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  expect(guide).toContain(portable.names.score);
});
