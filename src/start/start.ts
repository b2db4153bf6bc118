import { keepCompiledCode } from './code-cache.ts';
import { nameSourceLines } from './source-lines.ts';

/** Starts the program on a Node that can read it. */
export const start = async (): Promise<void> => {
  nameSourceLines();
  keepCompiledCode();
  const { runProgram } = await import('./program.ts');
  await runProgram();
};
