import type { Block, Page, Paper } from '../page.ts';
import { onPaper } from './note.ts';
import { committeeEnd, committeeHead, type Office, type PaperTitle } from './office.ts';

const isTable = ({ type }: Block): boolean => type === 'table';

const isNote = (block: Block): boolean => block.type === 'text' && block.tone === 'muted';

const asNote = (block: Block): Block =>
  block.type === 'text' ? { ...block, text: onPaper(block.text) } : block;

const isInHead = (block: Block): boolean => block.type === 'text' && block.inHead === true;

/** What a page is about: its first heading, which a paper has in its head. */
const aboutOf = (page: Page): string | undefined => {
  const first = page.find((block) => block.type === 'heading');
  return first?.type === 'heading' ? first.text : undefined;
};

/** Notes that end a page stand below the signatures under the heading that they have, as do those that stand before its first table: what they rest on is read last. */
const partsOf = (page: Page): { readonly body: Page; readonly notes: Page } => {
  const table = page.findIndex(isTable);
  const before = table === -1 ? [] : page.slice(0, table);
  const rest = page.slice(Math.max(0, table));
  const said = rest.findLastIndex((block) => !isNote(block) && block.type !== 'gap');
  const end = rest.slice(0, said + 1).findLastIndex(({ type }) => type !== 'heading') + 1;
  return {
    body: [...before.filter((block) => !isNote(block)), ...rest.slice(0, end)],
    notes: [...before.filter(isNote), ...rest.slice(end)].map(asNote),
  };
};

/** A page as a paper of the committee: its heads, the page itself with what is added on paper, and room to sign. */
export const tablePaper = (
  office: Office,
  title: Omit<PaperTitle, 'about'>,
  page: Page,
  added: Page = [],
): Paper => {
  const about = aboutOf(page);
  const heading = page.findIndex(({ type }) => type === 'heading');
  const { body, notes } = partsOf(page.filter((block, index) => index !== heading && !isInHead(block)));
  return {
    format: office.format,
    blocks: [
      committeeHead(office, { ...title, ...(about === undefined ? {} : { about }) }),
      ...body,
      ...added,
      committeeEnd(office, page.some(isTable)),
      ...notes,
    ],
  };
};
