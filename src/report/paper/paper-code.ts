import { codeOfHash } from '../../domain/values/paper-code.ts';
import { sha256 } from '../../domain/values/sha256.ts';
import { paperLabels } from '../../messages/labels/paper.ts';
import { type Block, gap, type Page, type Report } from '../page.ts';

/** What results hold beside what was found: sentences of the program, which a later one may word better; what was noticed on inputs; what became of units later. */
const BESIDE: ReadonlySet<string> = new Set([
  ...['reason', 'notes', 'source', 'documents', 'deviations', 'message', 'hint'],
  ...['problems', 'warnings', 'counts', 'silenced'],
  ...['timeline', 'span', 'successors'],
]);

/** The code of a result by its numbers, ids and names: the same in every format and in every later version of the program. */
export const codeOf = (result: unknown): string =>
  codeOfHash(sha256(JSON.stringify(result, (key, value: unknown) => (BESIDE.has(key) ? undefined : value))));

/** What a report found, of which its code is made. */
export const foundIn = ({ coded, data }: Report): unknown => (coded ?? data)();

/** The line at the foot of a paper that bears the code of a result. */
export const footOf = (result: unknown): Block => ({
  type: 'foot',
  text: paperLabels.codeLine(codeOf(result)),
});

const isFoot = ({ type }: Block): boolean => type === 'foot';

/** A page with a foot, where it has none of its own. */
const withOwnOr = (foot: Block, page: Page): Page => (page.some(isFoot) ? page : [...page, foot]);

/** A report whose page, paper and workbook bear its code, where it has one; a paper of several sheets bears those of its sheets. */
export const withFoot = async (report: Report): Promise<Report> => {
  const { coded, page, form, paper, book } = report;
  if (coded === undefined) return report;
  const foot = footOf(await coded());
  return {
    ...report,
    page: () => [...page(), gap, foot],
    ...(form === undefined ? {} : { form: () => [...form(), gap, foot] }),
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
