import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { contentHash } from '../../src/intake/document/content-hash.ts';
import { placed } from '../../src/intake/document/placed.ts';
import { readLaw } from '../../src/intake/files/law/read-law.ts';
import { readYaml } from '../../src/intake/formats/yaml/yaml.ts';
import { prove } from '../../src/rubric/proof/index.ts';
import { lintFlaws } from '../../src/rubric/proof/rules/index.ts';
import { root } from '../support/run.ts';

const folder = `${root}/test/broken`;
const NOTE = / ?# (lỗi|lưu ý): (.+)$/;

/** The broken rubrics that need no other file, as the linter itself sees them; what a person is told of each stands beside it. */
const alone = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
  .filter(({ text }) => /^bo_tieu_chi:/m.test(text) && !/^(?:ke_thua|truong_hop|quy_tac_nam):/m.test(text));

const expectedOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line, index) =>
    (NOTE.exec(line)?.[2] ?? '')
      .split(', ')
      .filter((one) => one !== '')
      .map((one) => `${one.split(' cột ')[0]} ${index + 1}:${one.split(' cột ')[1] ?? ''}`),
  );

const problemsOf = (text: string): readonly Problem[] => {
  const path = /^# (\S+)/.exec(text)?.[1] ?? '';
  const read = readYaml(path, text);
  if ('problems' in read) return read.problems;
  const { document, law } = readLaw(read.document, path, { prove, hash: contentHash });
  if ('problems' in law) return law.problems;
  return law.law.kind === 'rubric' ? placed(document(), lintFlaws(law.law.rubric.file)) : [];
};

describe('the linter on every rubric that is broken in one way', () => {
  test('has enough of them', () => expect(alone.length).toBeGreaterThan(100));

  test.each(alone)('$name', ({ text }) => {
    const found = problemsOf(text).map(
      ({ complaint, location }) => `${complaint.code} ${location?.line ?? ''}:${location?.column ?? ''}`,
    );
    expect(found).toEqual(expectedOf(text));
  });
});
