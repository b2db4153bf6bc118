import { expect, test } from 'vitest';
import { pathInside } from '../../../src/runner/start/replacing/sheet-name.ts';

test.each([
  ['phieu/2026-04/CB23.yaml', '/a/phieu/2026-04/CB23.yaml', '/a/phieu', '2026-04/CB23.yaml'],
  // Windows: the identity of a file has small letters.
  ['phieu\\2026-04\\CB23.yaml', 'z:\\a\\phieu\\2026-04\\cb23.yaml', 'z:\\a\\phieu', '2026-04/CB23.yaml'],
  // A link: the file lies elsewhere than its path says.
  ['hom-nay.yaml', '/a/phieu/2026-04/CB23.yaml', '/a/phieu', '2026-04/CB23.yaml'],
  ['../b/CB23.yaml', '/b/CB23.yaml', '/a/phieu', '../b/CB23.yaml'],
  ['phieu-cu/CB23.yaml', '/a/phieu-cu/CB23.yaml', '/a/phieu', 'phieu-cu/CB23.yaml'],
])('%s is named from the folder of sheets', (path, whole, around, name) =>
  expect(pathInside(path, whole, around)).toBe(name),
);
