import type { Answer } from '../../domain/meeting/meeting.ts';
import { NOT_APPLICABLE, saysNotApplicable } from '../methods/choose.ts';
import type { Rubric } from '../rubric.ts';

/** What an answer to a line says, by its id however it is written; as it is written where the line does not know it. */
export const resultId = (line: string, answer: Answer, { scorings }: Rubric): string =>
  saysNotApplicable(answer) ? NOT_APPLICABLE : (scorings.get(line)?.choose(answer)?.id ?? answer.result);
