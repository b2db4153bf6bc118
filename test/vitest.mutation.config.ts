import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What runs once a mutant: the tests of the engine and the rubric that need neither a process of their own nor another folder. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: [
      'test/engine/**/*.test.ts',
      'test/rubric/**/*.test.ts',
      'test/intake/files/law/*.test.ts',
      'test/intake/refusals.test.ts',
    ],
    env: { SHCB_TRIES: '50' },
    testTimeout: 60_000,
  },
});
