import { codeOfHash } from '../../domain/values/paper-code.ts';
import { sha256 } from '../../domain/values/sha256.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import { type Block, gap, type Page, type Report } from '../page.ts';

/** What a block says of the result; what an office writes around that, such as the number and the day of the paper, is none of it. */
const said = (block: Block): readonly unknown[] => {
  switch (block.type) {
    case 'heading':
      return [[block.type, block.text]];
    case 'text':
      return [[block.type, block.text, block.note ?? '']];
    case 'excerpt':
    case 'code':
      return [[block.type, block.text]];
    case 'table':
      return [
        [
          block.type,
          block.columns.map(({ title, over }) => [over ?? '', title]),
          block.rows.map(({ cells }) => cells.map(({ text }) => text)),
        ],
      ];
    case 'figure':
      return [[block.type, block.figure]];
    case 'gap':
    case 'leaf':
    case 'letterhead':
    case 'signatures':
    case 'foot':
      return [];
  }
};

/** The code of a page: the same for the same words and numbers, whatever the format. */
export const codeOf = (page: Page): string => codeOfHash(sha256(JSON.stringify(page.flatMap(said))));

/** The line at the foot of a paper that bears the code of a page. */
export const footOf = (page: Page): Block => ({ type: 'foot', text: paperLabels.codeLine(codeOf(page)) });

const isFoot = ({ type }: Block): boolean => type === 'foot';

/** A page with a foot, where it has none of its own. */
const withOwnOr = (foot: Block, page: Page): Page => (page.some(isFoot) ? page : [...page, foot]);

/** A report whose page, paper and workbook bear its code, where it has one; a paper of several sheets bears those of its sheets. */
export const withFoot = async (report: Report): Promise<Report> => {
  const { coded, page, paper, book } = report;
  if (coded === undefined) return report;
  const foot = footOf(await coded());
  return {
    ...report,
    page: () => [...page(), gap, foot],
    ...(paper === undefined
      ? {}
      : {
          paper: async () => {
            const made = await paper();
            return { ...made, blocks: withOwnOr(foot, made.blocks) };
          },
        }),
    ...(book === undefined
      ? {}
      : {
          book: async () => (await book()).map((one) => ({ ...one, page: withOwnOr(foot, one.page) })),
        }),
  };
};
