import { linesOf, visible } from '../text/visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in markup: nothing of it is a tag, and what cannot be seen is named. */
export const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The same of a text that may have several lines. */
export const escapedLines = (text: string): string => linesOf(text).map(escaped).join('<br>');

/** The classes of an element, where it has any. */
export const classes = (...names: readonly (string | undefined)[]): string => {
  const given = names.filter((name) => name !== undefined);
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
};
