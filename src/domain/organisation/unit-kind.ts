import { fold } from '../written/fold.ts';

const keyOf = (kind: string): string => fold(kind.replaceAll(',', ' '));

/** Whether two spellings mean one kind of unit: its code, or the words for it with or without their marks. */
export const isSameKind = (left: string, right: string): boolean =>
  left === right || keyOf(left) === keyOf(right);
