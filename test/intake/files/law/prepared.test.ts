import { describe, expect, test } from 'vitest';
import { nodeIo } from '../../../../src/cli/node-io.ts';
import { fileOf, type Law } from '../../../../src/intake/files/law/law.ts';
import { preparedLaw, preparedPaths, prepareLaw } from '../../../../src/intake/files/law/prepared.ts';
import { makeLibrary } from '../../../../src/intake/files/law/whole-library.ts';
import type { Files } from '../../../../src/intake/world/files.ts';
import { prove } from '../../../../src/rubric/proof/index.ts';
import { library } from '../../../support/law.ts';

const { files, lawFolder } = nodeIo;
const laws = library.ids.flatMap(library.versions);

const prepared = { of: lawFolder, folder: '/prepared' };

/** What lies prepared: of each file of the law a copy and what it says. */
const lying: ReadonlyMap<string, Uint8Array> = new Map(
  laws.flatMap((law) => {
    const { copy, draft } = preparedPaths(prepared, law.path);
    return [
      [copy, files.read(law.path)] as const,
      [draft, new TextEncoder().encode(JSON.stringify(prepareLaw(law)))] as const,
    ];
  }),
);

/** The world with the prepared form of every shipped file of the law in it, and some other text at a path. */
const withPrepared = (path = '', text = ''): Files => ({
  ...files,
  kindOf: (asked, follow) => (lying.has(asked) ? 'file' : files.kindOf(asked, follow)),
  read: (asked) => {
    if (asked === path) return new TextEncoder().encode(text);
    return lying.get(asked) ?? files.read(asked);
  },
});

/** Everything of a law but the closures made of it. */
const contentOf = (law: Law | null) =>
  law !== null && {
    ...law,
    ...('rubric' in law ? { rubric: { ...law.rubric, surroundings: 0, scorings: 0 } } : {}),
  };

describe('law that was read when the program was built', () => {
  test('is the law that the file says, for every shipped file', () => {
    expect(laws.length).toBeGreaterThan(15);
    for (const law of laws)
      expect(contentOf(preparedLaw(withPrepared(), prepared, law.path))).toStrictEqual(contentOf(law));
  });

  test('stands for a file only while that says the very same text', () => {
    for (const { path } of laws) {
      const text = new TextDecoder().decode(files.read(path));
      for (const other of [`${text}\n`, text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.slice(1)])
        expect(preparedLaw(withPrepared(path, other), prepared, path)).toBeNull();
    }
  });

  test('keeps no reader from its places: the document is read when it is asked for', () => {
    const [law] = laws;
    if (law === undefined) throw new Error('no law');
    const ready = makeLibrary(withPrepared(), [lawFolder], prove, prepared);
    expect(ready.textAt(law.id, law.path)?.document().locate([])).toEqual(
      library.textAt(law.id, law.path)?.document().locate([]),
    );
    expect(ready.versions(law.id).map(fileOf)).toStrictEqual(library.versions(law.id).map(fileOf));
  });

  test('is held against the lock like any other', () => {
    const [law] = laws;
    if (law === undefined) throw new Error('no law');
    const lock = `${lawFolder}/ban-hanh.lock.json`;
    const changed = new TextDecoder().decode(files.read(lock)).replaceAll(/: "[0-9a-f]/g, ': "e');
    const ready = makeLibrary(withPrepared(lock, changed), [lawFolder], prove, prepared);
    expect(() => ready.versions('an-phu/phieu-danh-gia')).toThrow();
  });

  test('of another folder is none of it', () => {
    const ready = makeLibrary(withPrepared(), [lawFolder], prove, { ...prepared, of: 'rubrics' });
    expect(ready.versions('an-phu/phieu-danh-gia').map(fileOf)).toStrictEqual(
      library.versions('an-phu/phieu-danh-gia').map(fileOf),
    );
  });
});
