import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeFolder } from './folder.ts';
import { root } from './run.ts';

/** The corpus of hostile and odd inputs, a folder for each subject. */
export const corpus = `${root}/test/hostile`;

/** What the author of an input wrote down by hand beside it. */
export const EXPECTED = 'mong-doi.yaml';

/** What a person is told of every input of a subject, one after another. */
export const TOLD = 'da-noi.txt';

const place = z.strictObject({
  ma: z.string(),
  tep: z.string().optional(),
  dong: z.int().optional(),
  cot: z.int().optional(),
  /** The cell of a table, and the sheet of a workbook. */
  o: z.string().optional(),
  trang: z.string().optional(),
});

const inputShape = z.strictObject({
  tep: z.string(),
  /** The name that the input has when it is read, where no file of the repository could have it. */
  ten: z.string().optional(),
  /** The same for files of a folder: two names that some systems take for one, names that Git passes over. */
  doi_ten: z.record(z.string(), z.string()).default({}),
  /** Links that stand beside the files, with what they lead to. */
  lien_ket: z.record(z.string(), z.string()).optional(),
  /** Why the input exists: the accident in an office, or the attack. */
  y: z.string(),
  /** Rows of the list of threats. */
  muc: z.array(z.string().regex(/^B\d+a?$/)).optional(),
  lenh: z.string().optional(),
  ma_thoat: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** The total that it must be scored with. */
  diem: z.number().optional(),
  /** In what it may differ from the plain sheet. */
  nhu: z.string().optional(),
  loi: z.array(place).default([]),
  luu_y: z.array(place).default([]),
});

export type Expected = z.output<typeof place>;

export interface Hostile extends z.output<typeof inputShape> {
  readonly group: string;
  readonly isFolder: boolean;
}

export const groups: readonly string[] = readdirSync(corpus).sort();

const namesIn = (group: string): readonly string[] =>
  readdirSync(join(corpus, group)).filter((name) => name !== EXPECTED && name !== TOLD);

/** Every input of a subject; one without a word about it, or a word about none, is a fault of the corpus. */
export const inputsOf = (group: string): readonly Hostile[] => {
  const inputs = z.array(inputShape).parse(parse(readFileSync(join(corpus, group, EXPECTED), 'utf8')));
  const named = inputs.map(({ tep }) => tep).sort();
  if (JSON.stringify(named) !== JSON.stringify([...namesIn(group)].sort()))
    throw new Error(`${group}: ${EXPECTED} and the folder do not name the same files`);
  const folders = new Set(
    readdirSync(join(corpus, group), { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? [one.name] : [],
    ),
  );
  return inputs.map((input) => ({ ...input, group, isFolder: folders.has(input.tep) }));
};

/** Puts an input below a folder, under the name it is read by. */
export const putInput = (input: Hostile, cwd: string): void => {
  const { group, tep, ten, isFolder, doi_ten, lien_ket = {} } = input;
  mkdirSync(cwd, { recursive: true });
  cpSync(join(corpus, group, tep), isFolder ? cwd : join(cwd, ten ?? tep), { recursive: true });
  for (const [name, other] of Object.entries(doi_ten)) {
    mkdirSync(dirname(join(cwd, other)), { recursive: true });
    renameSync(join(cwd, name), join(cwd, other));
  }
  for (const [name, target] of Object.entries(lien_ket)) symlinkSync(target, join(cwd, name));
};

/** A folder that holds one input and nothing else. */
export const folderWith = (input: Hostile): string => {
  const cwd = makeFolder();
  putInput(input, cwd);
  return cwd;
};

/** The call that an input is tried with. */
export const callOf = ({ lenh, tep, ten, isFolder }: Hostile): readonly string[] =>
  lenh?.split(' ') ?? ['check', isFolder ? '.' : (ten ?? tep)];
