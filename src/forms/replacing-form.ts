import { fold } from '../domain/written/fold.ts';
import { keyOf } from '../intake/document/keys.ts';

/** The field that a line of the first level begins, as it is folded; none for a line inside another. */
const keyAt = (line: string): string | undefined => {
  const [, key] = /^["']?([^\s#"':-][^"':]*?)["']?\s*:(?:\s|$)/.exec(line) ?? [];
  return key === undefined ? undefined : fold(key);
};

/** The lines of a sheet without some of its fields, each with all that stands under it. */
export const withoutFields = (
  lines: readonly string[],
  fields: readonly Parameters<typeof keyOf>[0][],
): readonly string[] => {
  const left = new Set(fields.map((field) => keyOf(field)));
  let isLeft = false;
  return lines.filter((line) => {
    const key = keyAt(line);
    if (key !== undefined) isLeft = left.has(key);
    else if (/^\S/.test(line) && !line.startsWith('-')) isLeft = false;
    return !isLeft;
  });
};

/** How one sheet takes the place of another. */
export interface Replacing {
  readonly head: readonly string[];
  /** What it is to the record; left out, an official sheet. */
  readonly state?: 'dinh_chinh';
  /** The sheet as the record names it. */
  readonly replaced: string;
  /** Why, or a remark that says what to write there. */
  readonly reason: string;
}

/** The lines of a copy of a sheet that says which one it takes the place of. */
export const replacingLines = (
  text: string,
  { head, state, replaced, reason }: Replacing,
): readonly string[] => {
  const lines = withoutFields(text.split(/\r?\n/), ['sheetState', 'supersedes']);
  const keys = lines.map(keyAt);
  const place = Math.max(...['unit', 'date', 'kind'].map((field) => keys.indexOf(keyOf(field))));
  return [
    ...head.map((line) => `# ${line}`),
    ...lines.slice(0, place + 1),
    ...(state === undefined ? [] : [`${keyOf('sheetState')}: ${state}`]),
    `${keyOf('supersedes')}:`,
    `  ${keyOf('sheets')}: ${JSON.stringify(replaced)}`,
    `  ${keyOf('reason')}: ${reason}`,
    ...lines.slice(place + 1),
  ];
};
