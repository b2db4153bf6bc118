import { pointOf } from '../../../domain/written/letters.ts';
import type { SpanFlaw } from '../../document/document.ts';
import { lostIn } from './lost-letters.ts';

/** Signs that turn the order in which letters are shown, so that a line reads otherwise than it is. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const lostFlaws = (text: string): readonly SpanFlaw[] => {
  const lost = lostIn(text);
  if (lost === null) return [];
  const span = { start: lost.at, end: lost.at + lost.word.length };
  return [{ severity: 'warning', complaint: { code: 'accents-lost', args: { word: lost.word } }, span }];
};

/** What is to be noticed about the letters of a text that can be read: letters that are lost, and signs that hide what is written. Other invisible signs in free text change nothing and are shown as escapes. */
export const textNotices = (text: string): readonly SpanFlaw[] => {
  const lost = lostFlaws(text);
  const turning = TURNING.exec(text);
  if (turning === null) return lost;
  const [sign] = turning;
  const span = { start: turning.index, end: turning.index + 1 };
  return [
    ...lost,
    { severity: 'warning', complaint: { code: 'text-turned', args: { point: pointOf(sign) } }, span },
  ];
};
