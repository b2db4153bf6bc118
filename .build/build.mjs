// Makes what is shipped from the sources: the program and the library in a bundle each, and the modules one by one for the scripts of test/.
import { deepStrictEqual } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { isolatedDeclarationSync } from 'rolldown/experimental';
import { scripts } from './script.mjs';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(`${cwd}/src`, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.startsWith('browser'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);

const write = async (input, output) => {
  const bundle = await rolldown({ cwd, platform: 'node', plugins: [scripts()], ...input });
  const { output: chunks } = await bundle.write(output);
  await bundle.close();
  return chunks;
};

const packageOf = (path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'));

/** A package is a file of its own, so that a call loads those it needs. */
const partOf = (path) => packageOf(path) && `package-${packageOf(path)[1].replace('/', '-')}`;

/** Parts of Node that are large and that few calls use; `commander` names one of them without any need of ours. */
const LARGE = /^(\t*(?:const|let) \w+ = )(require\("node:(?:child_process|crypto|os|tty)"\));$/gm;

/** Loads them when something of them is first used. No line moves, so that the maps stay right. */
const loadLate = (path) => {
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace(LARGE, '$1new Proxy({}, { get: (_, name) => $2[name] });'));
};

/** What every call loads, what shows its result, and what scores a sheet: each with all that it imports in one file, as opening a file costs as much as running it. */
const together = [
  { name: 'start', test: /src[\\/]start[\\/]program\.ts$/ },
  { name: 'output', test: /src[\\/](?:cli[\\/]output[\\/](?:emit|finish)|render[\\/]terminal)\.ts$/ },
  { name: 'score', test: /src[\\/]cli[\\/]commands[\\/]score\.ts$/ },
];

/** CommonJS, as the loader of ES modules costs as much as all the work of a short call. */
const program = () =>
  write(
    // A part that many calls share would otherwise bring along what few of them need.
    { input: 'src/bin.ts', experimental: { chunkOptimization: false } },
    {
      dir: 'dist/program',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
      // In one byte a letter, so that it is read without being decoded.
      charset: 'ascii',
      comments: false,
      codeSplitting: { groups: [...together, { debugName: 'package', name: partOf }] },
      sourcemap: true,
      sourcemapExcludeSources: true,
    },
  );

const modules = () =>
  write(
    { input: sources, external: /^[^./]/, treeshake: false },
    { dir: 'dist', format: 'esm', preserveModules: true, preserveModulesRoot: 'src' },
  );

/** The library face, for a browser as well as for Node. */
const library = () =>
  write(
    { input: 'src/index.ts', platform: 'browser' },
    { dir: 'dist/library', format: 'esm', codeSplitting: false },
  );

/** The form that a browser opens: one script, as small as it gets, that a page carries whole. */
const form = () =>
  write(
    { input: 'src/browser/main.ts', platform: 'browser' },
    { file: 'dist/browser/form.js', format: 'iife', minify: true },
  );

/** The types of the library: what is marked as internal stays here, and with it all that it rests on. */
const types = () => {
  for (const path of sources.filter((one) => /^src\/(?:index\.ts|library\/)/.test(one))) {
    const { code } = isolatedDeclarationSync(path, readFileSync(`${cwd}/${path}`, 'utf8'), {
      stripInternal: true,
    });
    const to = `${cwd}/dist/types/${path.slice('src/'.length, -'.ts'.length)}.d.ts`;
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, code.replace(/(from "[^"]+)\.ts"/g, '$1.js"'));
  }
};

/** What a package wants passed on with it: its licence, or the name of one and whose it is. */
const licenceOf = (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const text =
    file === undefined ? `${license}, ${author}` : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${name} ${version}\n\n${text}\n`;
};

const licences = (chunks) => {
  const paths = chunks.flatMap(({ moduleIds = [] }) => moduleIds);
  const folders = new Set(paths.flatMap((path) => packageOf(path)?.[0] ?? []));
  return [...folders].sort().map(licenceOf);
};

rmSync(`${cwd}/dist`, { recursive: true, force: true });
const [chunks] = await Promise.all([program(), modules(), library(), form()]);
types();
for (const { fileName, type } of chunks) if (type === 'chunk') loadLate(`${cwd}/dist/program/${fileName}`);
writeFileSync(`${cwd}/dist/program/LICENSES.txt`, licences(chunks).join(`\n${'-'.repeat(72)}\n\n`));

/** The shipped law as it is once it was read, so that a call need not read and check it again. */
const prepareAll = async () => {
  const { nodeIo } = await import('../dist/cli/node-io.js');
  const { makeLibrary } = await import('../dist/intake/files/law/whole-library.js');
  const { prepareLaw, preparedPaths } = await import('../dist/intake/files/law/prepared.js');
  const { prove } = await import('../dist/rubric/proof/index.js');
  const { files, lawFolder, preparedLaw } = nodeIo;
  const library = makeLibrary(files, [lawFolder], prove);
  for (const law of library.ids.flatMap(library.versions)) {
    const prepared = prepareLaw(law);
    if (prepared === null) continue;
    const { copy, draft } = preparedPaths({ of: lawFolder, folder: preparedLaw }, law.path);
    const text = JSON.stringify(prepared);
    deepStrictEqual(JSON.parse(text), prepared);
    mkdirSync(dirname(draft), { recursive: true });
    writeFileSync(draft, text);
    writeFileSync(copy, files.read(law.path));
  }
};

await prepareAll();

const bin = `${cwd}/dist/program/bin.cjs`;
chmodSync(bin, 0o755);
// What these calls load is kept compiled for all later ones.
for (const argv of [['score', 'examples/01-mot-buoi/phieu.yaml'], ['--help']])
  spawnSync(process.execPath, [bin, ...argv], { cwd });
