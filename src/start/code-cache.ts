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

/**
 * Keeps what V8 compiled of the bundle's files for the next start, as compiling costs a short call more than its work.
 * Newer versions of Node do so themselves.
 */
export const keepCompiledCode = (): void => {
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
    nodeModule.enableCompileCache();
    return;
  }
  const fresh = new Map<string, Script>();
  createRequire(import.meta.url).extensions['.cjs'] = (module, path) => {
    const cachedData = read(compiledFor(path));
    const code = nodeModule.wrap(readFileSync(path, 'utf8'));
    const script = new Script(code, {
      filename: path,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData ? { cachedData } : {}),
    });
    if (script.cachedDataRejected !== false) fresh.set(path, script);
    script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  };
  process.once('exit', () => {
    for (const [path, script] of fresh) write(compiledFor(path), script.createCachedData());
  });
};
