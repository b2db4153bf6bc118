import { reservedKeys } from '../../../domain/written/reserved-key.ts';
import type { Complaint } from '../../../messages/index.ts';
import type { Span } from '../../document/document.ts';
import { keyLetterFlaw } from '../text/key-letters.ts';
import { MOST } from './yaml-limits.ts';

/** A key as it stands in a text. */
export interface Key {
  readonly written: string;
  /** The field that it means. */
  readonly field: string;
  readonly span: Span;
  readonly plain: boolean;
  /** Inside braces, and nothing follows it. */
  readonly alone: boolean;
}

export interface KeyFault {
  readonly complaint: Complaint;
  readonly span: Span;
}

/** What follows the comma of a number, when a comma inside brackets has cut it in two. */
const DECIMALS = /^\d+ *%?$/;
const WHOLE = /-?\d+$/;

/** A decimal comma that ended one value and began the next; `null` where the sign before a stretch is no such comma. */
export const commaFault = (text: string, decimals: string, { start, end }: Span): KeyFault | null => {
  const before = /^(.*?),\s*$/s.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const whole = before === undefined ? undefined : WHOLE.exec(before)?.[0];
  if (whole === undefined || !DECIMALS.test(decimals)) return null;
  return {
    complaint: {
      code: 'decimal-comma',
      args: { written: `${whole},${decimals}`, dotted: `${whole}.${decimals}` },
    },
    span: { start, end },
  };
};

/** What makes a key unusable where it stands, if anything does. */
export const keyFault = (text: string, key: Key): KeyFault | null => {
  const { written, field, span, plain, alone } = key;
  const odd = keyLetterFlaw(text, span, written);
  if (odd !== null) return odd;
  if (written.length > MOST.key)
    return { complaint: { code: 'key-too-long', args: { most: MOST.key, found: written.length } }, span };
  if (plain && written === '<<') return { complaint: { code: 'yaml-merge-key' }, span };
  if (reservedKeys.has(written.trim()) || field === '__proto__')
    return { complaint: { code: 'key-reserved', args: { key: written.trim() } }, span };
  if (plain && /^\/[/*]/.test(written))
    return { complaint: { code: 'json-comment', args: { sign: written.slice(0, 2) } }, span };
  if (!alone) return null;
  return (
    commaFault(text, written, span) ?? {
      complaint: { code: 'key-without-value', args: { key: written } },
      span,
    }
  );
};
