import type { ZipEntry } from './zip-directory.ts';
import { partText } from './zip-parts.ts';

const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** What cells are read from; pictures, charts, comments and all else of a workbook is left closed. */
export const neededParts = (entries: readonly ZipEntry[]): readonly ZipEntry[] =>
  entries.filter(({ name }) => NEEDED.test(name));

const WORKBOOK = /^xl\/(workbook\d*\.xml)$/i;
const SHEET = /<(?:\w+:)?sheet(\s[^<>]*)>/g;
const RELATIONSHIP = /<(?:\w+:)?Relationship(\s[^<>]*)>/g;

/** The value of an attribute in the inside of a tag. */
export const attributeOf = (inside: string, name: string): string | undefined => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(inside);
  return match?.[1] ?? match?.[2];
};

const insides = (text: string, tag: RegExp): readonly string[] =>
  [...text.matchAll(tag)].map((match) => match[1] ?? '');

const absolute = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** The part of each sheet in the order of the workbook; `undefined` for what is no table of cells, such as a sheet that is a chart. */
export const sheetParts = async (
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<readonly (ZipEntry | undefined)[]> => {
  const workbook = entries.find(({ name }) => WORKBOOK.test(name));
  const file = WORKBOOK.exec(workbook?.name ?? '')?.[1];
  const relations = entries.find(({ name }) => name.toLowerCase() === `xl/_rels/${file}.rels`.toLowerCase());
  if (workbook === undefined || relations === undefined) return [];
  const targets = new Map(
    insides(await partText(bytes, relations), RELATIONSHIP).map((inside) => [
      attributeOf(inside, 'Id'),
      absolute(attributeOf(inside, 'Target') ?? ''),
    ]),
  );
  return insides(await partText(bytes, workbook), SHEET).map((inside) => {
    const target = targets.get(attributeOf(inside, '\\w+:id'));
    return entries.find(({ name }) => name === target);
  });
};
