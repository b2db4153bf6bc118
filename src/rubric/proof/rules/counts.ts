import { type Flaw, warning } from '../../../domain/problem/problem.ts';
import { ONE } from '../../../domain/values/hundredths.ts';
import { surroundingsOf } from '../../rubric.ts';
import type { LineRule } from './rule.ts';

/** More than is ever counted at a meeting, where nothing else is known of a count. */
const SELDOM = 100;

/** What is free of a count leaves something to be counted. */
export const countsCanBite: LineRule = ({ criterion: { id }, line, path }, file) =>
  line.free.flatMap(({ fact, times, path: at }): readonly Flaw[] => {
    const { grid, factName } = surroundingsOf(file);
    const { step, range } = grid(fact);
    const most = step === 'any' ? SELDOM : Math.min(SELDOM, (range.last * step) / ONE);
    return times < most
      ? []
      : [
          warning({ code: 'free-beyond', args: { criterion: id, times, fact: factName(fact), most } }, [
            ...path,
            ...at,
          ]),
        ];
  });
