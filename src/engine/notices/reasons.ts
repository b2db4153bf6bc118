import { warning } from '../../domain/problem/problem.ts';
import { fullAnswers } from './full-answers.ts';
import type { SheetRule } from './rule.ts';

/** The unit says why it lost points that it did not lose. A superior's reason explains a difference and may stand beside full marks. */
export const reasonThoughFull: SheetRule = (subject) =>
  fullAnswers(subject, ({ scorer, answer }) => scorer === 'tu_cham' && answer.reason !== undefined).map(
    ({ criterion, path }) =>
      warning({ code: 'reason-though-full', args: { id: criterion.id } }, [...path, 'reason']),
  );
