import { type ComplaintCode, cureOf, pages, subjects } from '../../messages/pages/index.ts';
import { pageWords as words } from '../../messages/pages/words.ts';
import { type Block, cell, code as codeBlock, gap, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';
import { type Column, tableOf } from '../parts/table.ts';

const recordOf = (code: ComplaintCode) => {
  const { title, why, effect, example } = pages[code];
  return {
    code,
    subject: subjects.find(({ codes }) => codes.includes(code))?.title ?? null,
    title,
    why,
    cure: cureOf(code),
    effect,
    example,
  };
};

const reportOf = (codes: readonly ComplaintCode[], page: Report['page']): Report => {
  const records = () => codes.map(recordOf);
  return { page, data: () => ({ schema: schemas.codes, codes: records() }), records };
};

const pageBlocks = (code: ComplaintCode): readonly Block[] => {
  const { title, why, effect, example } = pages[code];
  return [
    heading(words.title(code, title)),
    gap,
    heading(words.why, 2),
    text(why),
    gap,
    heading(words.cure, 2),
    text(cureOf(code)),
    gap,
    heading(words.meanwhile, 2),
    text(words.effect(effect)),
    gap,
    heading(words.example, 2),
    text(words.wrong(effect)),
    codeBlock(example.wrong, 'bad'),
    text(words.right(effect)),
    codeBlock(example.right, 'good'),
  ];
};

/** The long form of some codes: what each means, how to mend it, an example, and what happens meanwhile. */
export const codesReport = (codes: readonly ComplaintCode[]): Report =>
  reportOf(codes, () =>
    codes.flatMap((code, index) => [...(index === 0 ? [] : [gap, gap]), ...pageBlocks(code)]),
  );

const columns: readonly Column<ComplaintCode>[] = [
  { title: words.code, cell: (code) => cell(code) },
  { title: words.meaning, wraps: true, cell: (code) => cell(pages[code].title) },
  {
    title: words.weight,
    cell: (code) => {
      const { effect } = pages[code];
      return cell(words.weightOf(effect), words.isNotice(effect) ? 'warn' : 'bad');
    },
  },
];

const subjectBlocks = ({ title, codes }: (typeof subjects)[number]): readonly Block[] => [
  gap,
  heading(title, 2),
  tableOf(columns, codes),
];

/** Every code there is, by subject. */
export const codeListReport = (): Report =>
  reportOf(
    subjects.flatMap(({ codes }) => codes),
    () => [heading(words.listTitle), ...subjects.flatMap(subjectBlocks), gap, text(words.listNext, 'muted')],
  );
