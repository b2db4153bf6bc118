import { refuse } from '../../domain/problem/cannot-run.ts';
import { nearest } from '../../domain/written/nearest.ts';
import type { PaperTemplate } from '../../rubric/file/paper-template.ts';
import { type Block, cell, heading, type Page, text } from '../page.ts';
import { committeeEnd, committeeHead, type Office } from '../paper/office.ts';
import type { Places, Texts } from './places.ts';

const PLACE = /\{([^{}]*)\}/g;

/** What a heading begins with, at the margin or in the middle. */
const HEADINGS = [
  { sign: '# ', level: 2 },
  { sign: '= ', level: 1 },
] as const;

const saidAs = (said: string): Block => {
  const found = HEADINGS.find(({ sign }) => said.startsWith(sign));
  return found === undefined ? text(said) : heading(said.slice(found.sign.length), found.level);
};

interface Filled {
  readonly text: string;
  /** Whether it has places, and nothing stands in any of them. */
  readonly isEmpty: boolean;
}

/** Puts what they stand for into the places of a text; one that is not known is refused with the text in which it stands. */
const filled = (written: string, texts: Texts, template: string): Filled => {
  const found = [...written.matchAll(PLACE)].map(([, name = '']) => name.trim());
  for (const place of found)
    if (!texts.has(place))
      throw refuse({
        code: 'place-unknown',
        args: { template, place, at: written, suggestion: nearest(place, [...texts.keys()]), list: null },
      });
  return {
    text: written.replace(PLACE, (_, name: string) => texts.get(name.trim()) ?? ''),
    isEmpty: found.some((place) => texts.get(place) === ''),
  };
};

/** Figures stand in the middle of a column that is as wide as they are; words are wrapped. */
const FIGURES = /^[\d.,–−]*$/;

const tableBlock = (
  { table, rows }: Exclude<PaperTemplate['body'][number], string>,
  places: Places,
  template: string,
): Block => {
  const list = places.lists.get(table);
  if (list === undefined)
    throw refuse({
      code: 'place-unknown',
      args: {
        ...{ template, place: table, at: table, list: null },
        suggestion: nearest(table, [...places.lists.keys()]),
      },
    });
  const texts = list.rows.map((row) => rows.map(({ body }) => filled(body, row, template).text));
  return {
    type: 'table',
    columns: rows.map(({ name }, index) => ({
      title: name,
      ...(texts.every((row) => FIGURES.test(row[index] ?? '')) ? { align: 'center' } : { wraps: true }),
      ...(index < 2 ? { names: true } : {}),
    })),
    rows: texts.map((row) => ({ cells: row.map((said) => cell(said)) })),
  };
};

const bodyBlocks = (template: PaperTemplate, places: Places): Page =>
  template.body.flatMap((part): readonly Block[] => {
    if (typeof part !== 'string') return [tableBlock(part, places, template.template)];
    const { text: said, isEmpty } = filled(part, places.texts, template.template);
    return isEmpty ? [] : [saidAs(said)];
  });

/** A result in the words of a template: a paper of the committee with its heads and its signature, or words to be copied where the template has no letters for a number. A text whose places have nothing to say is left out. */
export const templateBlocks = (office: Office, template: PaperTemplate, places: Places): Page => {
  const body = bodyBlocks(template, places);
  const { symbol, heading: title, about } = template;
  if (symbol === undefined) return body;
  const said = about === undefined ? {} : { about: filled(about, places.texts, template.template).text };
  return [
    committeeHead(office, { type: symbol, ...(title === undefined ? {} : { title }), ...said }),
    ...body,
    committeeEnd(office, false),
  ];
};
