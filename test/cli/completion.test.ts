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

/** What a shell offers for the last word of a call, as the shell itself works it out, in a folder with a file and a folder. */
const asking: Readonly<Record<string, (path: string, call: readonly string[]) => string>> = {
  bash: (path, call) => {
    const words = call.map((word) => `'${word}'`).join(' ');
    return `source ${path}; COMP_WORDS=(shcb ${words}); COMP_CWORD=${call.length}; _shcb; echo "\${COMPREPLY[@]}"`;
  },
  zsh: (path, call) => {
    const words = call.map((word) => `'${word}'`).join(' ');
    const offer = `for word in "$@"; do [[ $word == -- ]] || [[ $word != \${PREFIX}* ]] || print -r -- $word; done`;
    return `compdef() { :; }; compadd() { ${offer} }; _files() { [[ $1 == -/ ]] && print dir/ || print FILES; }
      source ${path}; words=(shcb ${words}); CURRENT=${call.length + 1}; PREFIX='${call.at(-1) ?? ''}'; _shcb`;
  },
  fish: (path, call) => `source ${path}; complete -C 'shcb ${call.join(' ')}' | cut -f1`,
};

const offeredBy = async (shell: string, call: readonly string[]): Promise<readonly string[]> => {
  const cwd = makeFolder({ script: await scriptFor(shell), 'dir/a': '' });
  const asked = asking[shell]?.(join(cwd, 'script'), call) ?? '';
  const plain = { bash: ['--norc'], zsh: ['-f'], fish: ['--no-config'] }[shell] ?? [];
  const { stdout } = spawnSync(shell, [...plain, '-c', asked], { encoding: 'utf8', cwd });
  return stdout.split(/\s+/).filter((word) => word !== '');
};

/** What bash offers, in the order of the table of commands. */
const offered = (call: readonly string[]): Promise<readonly string[]> => offeredBy('bash', call);

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
        expect(await offered(['rubric', 'diff', '--r'])).toEqual([]);
        expect(await offered(['cham', 'phieu.yaml', '--inter'])).toEqual(['--interactive']);
      });

      test('leaves the names of files to the shell', async () => {
        expect(await offered(['score', 'ph'])).toEqual([]);
      });
    });
  else test('bash is not to be had here: its completion was not tried', () => undefined);

  for (const shell of ['bash', 'zsh', 'fish'])
    if (has(shell))
      describe(`in ${shell}`, () => {
        test.each([
          ['commands', ['repo'], ['report']],
          ['the commands of a group', ['rubric', 'li'], ['lint', 'list']],
          ['the views of a table', ['report', '2026', '--table', 'm'], ['mat-diem']],
          ['the forms of a blank', ['new', '--form', ''], ['html', 'xlsx', 'yaml']],
          ['the forms of a slip', ['kiem-tra', '--form', ''], ['docx', 'html', 'txt']],
          ['the kinds of a meeting', ['new', 'CB01', '--kind', 'k'], ['ket_hop']],
          ['formats by the short letter', ['score', '-f', 'nd'], ['ndjson']],
          ['formats of what is checked', ['check', '--format', 'j'], ['json']],
          ['formats of a calendar', ['track', '-f', 'i'], ['ics']],
          ['the templates of its results', ['rate', '--mau', ''], ['cong-van', 'quyet-dinh']],
          ['shells', ['completion', 'po'], ['powershell']],
          ['kinds of blanks', ['new', 'tham'], ['tham-dinh']],
          ['folders alone for a workspace', ['score', '-C', 'd'], ['dir/']],
        ])('offers %s', async (_, call, words) => {
          const found = await offeredBy(shell, call);
          expect(
            [...found]
              .map((word) => (word === 'dir' ? 'dir/' : word))
              .filter((word) => word !== 'FILES')
              .sort(),
          ).toEqual(words);
        });

        test('offers options where one is begun', async () => {
          expect(await offeredBy(shell, ['score', '--inter'])).toEqual(['--interactive']);
        });
      });
    else test(`${shell} is not to be had here: its completion was not run`, () => undefined);

  if (!has('pwsh')) test('PowerShell is not to be had here: its completion was not run', () => undefined);

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
    expect(script).toContain("'/new --form' = @('yaml', 'html', 'xlsx')");
    expect(script).toContain("'/score -C' = $null");
    expect(script.split('{').length).toBe(script.split('}').length);
  });

  test('no other shell is known', async () => {
    const { code, err } = await run(['completion', 'bahs']);
    expect([code, err.includes('"bash"')]).toEqual([2, true]);
  });
});
