import type { Complaint } from '../../messages/index.ts';
import { type Of, quoted, type Told } from './meant-value.ts';

/** What a number may be beyond a plain decimal. */
export interface NumberKind {
  readonly whole: boolean;
  readonly negative: boolean;
}

/** The most digits that stand before the decimal mark: no count of an organisation, and no scale, needs more. */
const MOST_DIGITS = 5;

/** Longer texts are no number, whatever they hold. */
const LONGEST = 200;

const BASE = /^[+-]?0(?:[xX][\dA-Fa-f_]+|[bB][01_]+|[oO][0-7_]+)$/;
const EXPONENT = /^[+-]?\d+(?:[.,]\d*)?[eE][+-]?\d+$/;
const GROUPS = /^[+-]?\d{1,3}(?:([ ._,'\u2019])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/;
const UNDERSCORED = /^[+-]?\d+(?:_\d+)+$/;
const DECIMALS = /^-?\d+[.,]\d{3,}$/;
const HALF_MARKED = /^[+-]?(?:[.,]\d+|\d+[.,])$/;
const SIGNED = /^(?:\+|--|[\u2010-\u2015\u2212])\s*\d+(?:[.,]\d+)?$/;
const SPACED = /^-?[\d.,]+(?:\s+[\d.,]+)+$|^-\s+\d/;
const WITH_UNIT = /^-?\d+(?:[.,]\d{1,2})?\s*[%\p{L}][^\d]*$/u;
const LARGE = /^-?\d+(?:[.,]\d{1,2})?$/;
const PLAIN = /^-?\d{1,5}(?:[.,]\d{1,2})?$/;

/** `1.000` may be a thousand or one with three decimals: only what ends in noughts, or has several groups, is surely grouped. */
const isGrouped = (text: string): boolean => {
  const mark = GROUPS.exec(text)?.[1];
  if (mark === undefined) return UNDERSCORED.test(text);
  return (
    mark === ' ' ||
    mark === '_' ||
    /['\u2019]/.test(mark) ||
    !DECIMALS.test(text) ||
    /[1-9]\d*[.,]000$/.test(text)
  );
};

/** The digits of a grouped number joined, its decimals kept. */
const joined = (text: string): string => {
  const decimals = /\d{3}([.,]\d{1,2})$/.exec(text)?.[1] ?? '';
  const digits = text.slice(0, text.length - decimals.length).replace(/\D/g, '');
  return `${text.startsWith('-') ? '-' : ''}${digits}${decimals}`;
};

const padded = (text: string): string =>
  text
    .replace(/^\+/, '')
    .replace(/^(-?)([.,])/, '$10$2')
    .replace(/[.,]$/, '');

interface Fault {
  readonly applies: (text: string) => boolean;
  readonly complaint: (text: string, args: Told) => Complaint;
}

/** Why a text is no number, from the surest reason to the vaguest. */
const faults: readonly Fault[] = [
  { applies: (text) => BASE.test(text), complaint: (_, args) => ({ code: 'number-base', args }) },
  { applies: (text) => EXPONENT.test(text), complaint: (_, args) => ({ code: 'number-exponent', args }) },
  {
    applies: isGrouped,
    complaint: (text, args) => ({ code: 'number-thousands', args: { ...args, plain: joined(text) } }),
  },
  {
    applies: (text) => DECIMALS.test(text),
    complaint: (text, args) => {
      const thousands = GROUPS.test(text) && !/^-?0/.test(text);
      return {
        code: 'number-decimals',
        args: { ...args, plain: thousands ? text.replace(/\D/g, '') : null },
      };
    },
  },
  {
    applies: (text) => HALF_MARKED.test(text),
    complaint: (text, args) => ({ code: 'number-mark', args: { ...args, plain: padded(text) } }),
  },
  {
    applies: (text) => SIGNED.test(text),
    complaint: (_, args) => ({ code: 'number-sign', args }),
  },
  { applies: (text) => SPACED.test(text), complaint: (_, args) => ({ code: 'number-space', args }) },
  { applies: (text) => WITH_UNIT.test(text), complaint: (_, args) => ({ code: 'number-unit', args }) },
];

/** What is wrong with a plain number for a kind of number: too large, below nought, or no whole one. */
const kindFault = (text: string, { whole, negative }: NumberKind, args: Told): Complaint => {
  if (!PLAIN.test(text)) return { code: 'number-large', args: { ...args, most: MOST_DIGITS } };
  if (!negative && text.startsWith('-')) return { code: 'number-negative', args };
  return whole ? { code: 'number-whole', args } : { code: 'not-a-number', args };
};

/** Why a text is refused where a number of a kind is asked for. */
export const numberFault = (text: string, kind: NumberKind, of: Of = {}): Complaint => {
  const args = { found: quoted(text), ...of };
  const fault = text.length > LONGEST ? undefined : faults.find(({ applies }) => applies(text));
  if (fault !== undefined) return fault.complaint(text, args);
  if (LARGE.test(text)) return kindFault(text, kind, args);
  return kind.whole ? { code: 'not-a-count', args } : { code: 'not-a-number', args };
};
