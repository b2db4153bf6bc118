import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';

const scriptFor = async (shell: string): Promise<string> => {
  const { code, out } = await run(['completion', shell]);
  expect(code).toBe(0);
  return out;
};

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What bash offers for the last word of a call. */
const offered = async (call: readonly string[]): Promise<readonly string[]> => {
  const path = join(makeFolder({ 'shcb.bash': await scriptFor('bash') }), 'shcb.bash');
  const words = call.map((word) => `'${word}'`).join(' ');
  const asked = `source ${path}; COMP_WORDS=(shcb ${words}); COMP_CWORD=${call.length}; _shcb; echo "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', asked], { encoding: 'utf8' }).stdout.trim().split(' ');
};

describe('completion', () => {
  if (has('bash'))
    describe('in bash', () => {
      test('offers commands by both their names', async () => {
        expect(await offered(['re'])).toEqual(['report']);
        expect(await offered(['xep'])).toEqual(['xep-loai']);
      });

      test('offers the commands of a group behind it, by whichever name it is called', async () => {
        expect(await offered(['rubric', 'li'])).toEqual(['list', 'lint']);
        expect(await offered(['bo-tieu-chi', 'so'])).toEqual(['so-sanh']);
      });

      test('offers the options of a command, and only those', async () => {
        expect(await offered(['score', '--fo'])).toEqual(['--format', '--force']);
        expect(await offered(['rubric', 'diff', '--r'])).toEqual(['']);
        expect(await offered(['cham', 'phieu.yaml', '--inter'])).toEqual(['--interactive']);
      });

      test('leaves the names of files to the shell', async () => {
        expect(await offered(['score', 'ph'])).toEqual(['']);
      });
    });
  else test('bash is not to be had here: its completion was not tried', () => undefined);

  test.each([
    ['bash', 'bash', ['-n']],
    ['zsh', 'zsh', ['-n']],
    ['fish', 'fish', ['--no-execute']],
  ])('the script for %s is one', async (name, shell, check) => {
    const script = await scriptFor(name);
    for (const command of ['score', 'report', 'rubric', 'completion']) expect(script).toContain(command);
    if (!has(shell)) return;
    const path = join(makeFolder(), 'shcb');
    writeFileSync(path, script);
    expect(spawnSync(shell, [...check, path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test('the script for PowerShell names each place of a call once', async () => {
    const script = await scriptFor('powershell');
    const keys = [...script.matchAll(/^ {4}'(\/[\w-]*)' = @\('score', 'cham'/gm)].map(([, key]) => key);
    expect(keys).toEqual(['/']);
    expect(script).toContain("'rubric/list' = 'rubric-list'");
    expect(script.split('{').length).toBe(script.split('}').length);
  });

  test('no other shell is known', async () => {
    const { code, err } = await run(['completion', 'bahs']);
    expect([code, err.includes('"bash"')]).toEqual([2, true]);
  });
});
