import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

const read = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** Whole or not at all; a folder that may not be written to is left as it is, and costs the next start its compiling. */
const write = (path: string, content: Buffer): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } catch {
    // Nothing of the user's is lost.
  }
};

/** Beside the program, as only who may change the program may change its code. */
const compiledFor = (path: string): string =>
  join(dirname(path), `${process.version}-${process.arch}`, basename(path));

interface Module {
  exports: unknown;
}

/** The code of a file as a function, from what was kept of it where V8 still takes that. */
const compile = (path: string, fresh: Map<string, Script>) => {
  const cachedData = read(compiledFor(path));
  const script = new Script(nodeModule.wrap(readFileSync(path, 'latin1')), {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? { cachedData } : {}),
  });
  if (script.cachedDataRejected !== false) fresh.set(path, script);
  return script.runInThisContext();
};

/**
 * Keeps what V8 compiled of the bundle's files for the next start, as compiling costs a short call more than its work.
 * The files lie side by side, so that none has to be searched for. Newer versions of Node do so themselves.
 */
export const keepCompiledCode = (): void => {
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache();
    return;
  }
  const fresh = new Map<string, Script>();
  const loaded = new Map<string, Module>();
  const ofNode = createRequire(import.meta.filename);
  const folder = import.meta.dirname;
  const load = (path: string, module: Module): void => {
    loaded.set(path, module);
    compile(path, fresh)(module.exports, require, module, path, folder);
  };
  const require = (name: string): unknown => {
    if (!name.startsWith('./')) return ofNode(name);
    const path = join(folder, name);
    const known = loaded.get(path) ?? ofNode.cache[path];
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    load(path, module);
    return module.exports;
  };
  ofNode.extensions['.cjs'] = (module, path) => load(path, module);
  process.once('exit', () => {
    for (const [path, script] of fresh) write(compiledFor(path), script.createCachedData());
  });
};
