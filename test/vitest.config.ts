import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { scripts } from '../.build/script.mjs';

export default defineConfig({
  plugins: [scripts()],
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/**/*.test.ts'],
    // A worker keeps the modules and the law that one file loaded for the next; no test may leave a trace in them.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
