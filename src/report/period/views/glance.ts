import type { Summary } from '../../../engine/period/summarise.ts';
import { glanceLabels as words } from '../../../messages/labels/glance.ts';
import type { Rubric } from '../../../rubric/rubric.ts';
import { type Block, gap, heading } from '../../page.ts';
import type { Figure } from '../../picture.ts';
import type { Glance, View } from '../view.ts';
import { behindMonths } from './behind.ts';
import { figuresOf, heatFigure } from './figures.ts';
import type { LostLines } from './lost-lines.ts';
import { NEAR, nearView } from './near.ts';

/** What a year is looked into with. */
export interface Looked {
  readonly summary: Summary;
  readonly rubrics: readonly Rubric[];
  readonly lines: LostLines;
  /** How it stands with obligations, where the workspace follows some. */
  readonly obligations: readonly Block[];
}

const figureBlock = (figure: Figure): Block => ({ type: 'figure', figure });

/** A year at a glance, beside its list. */
export const glanceOf = ({ summary, rubrics, lines, obligations }: Looked): Glance => {
  const behind = behindMonths(rubrics, lines);
  return {
    before: () => [
      heading(words.title, 2),
      ...figuresOf(summary, rubrics).map(figureBlock),
      heading(words.listTitle, 2),
    ],
    after: () => [
      gap,
      ...nearView(summary, NEAR).page(),
      ...(obligations.length === 0 ? [] : [gap, ...obligations]),
    ],
    behind: (_, month) => behind(month),
  };
};

/** The same in pictures alone, as a view of its own. */
export const glanceView = ({ summary, rubrics, obligations }: Omit<Looked, 'lines'>): View => ({
  name: 'toan-canh',
  page: () => [
    heading(words.title, 2),
    ...[heatFigure(summary), ...figuresOf(summary, rubrics)].map(figureBlock),
    gap,
    ...nearView(summary, NEAR).page(),
    ...(obligations.length === 0 ? [] : [gap, ...obligations]),
  ],
  data: () => ({}),
  records: () => [],
});
