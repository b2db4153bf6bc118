import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';

const readMap = (path: string): SourceMap | undefined => {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')));
  } catch {
    return undefined;
  }
};

/** A call as V8 writes it, with the line of the source where the line of the bundle stood. */
const written = (frame: NodeJS.CallSite, maps: Map<string, SourceMap | undefined>): string => {
  const [path, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  if (!path || line === null || column === null) return String(frame);
  if (!maps.has(path)) maps.set(path, readMap(path));
  const entry = maps.get(path)?.findEntry(line - 1, column - 1);
  if (entry === undefined || !('originalSource' in entry)) return String(frame);
  const source = join(dirname(path), entry.originalSource);
  return String(frame).replace(
    `${path}:${line}:${column}`,
    `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`,
  );
};

/** Lets a crash name lines of the source; the maps are read when the first trace is asked for, by nothing before. */
export const nameSourceLines = (): void => {
  const maps = new Map<string, SourceMap | undefined>();
  Error.prepareStackTrace = (error, frames) =>
    [String(error), ...frames.map((frame) => `    at ${written(frame, maps)}`)].join('\n');
};
