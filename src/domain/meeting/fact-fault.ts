import type { Complaint } from '../../messages/index.ts';
import { dayFault } from '../written/day-fault.ts';
import { quoted } from '../written/meant-value.ts';
import { numberFault } from '../written/number-fault.ts';
import { timeFault } from '../written/time.ts';
import { codesIn, type FactType } from './facts.ts';

/** What a fact is called in a complaint. */
export interface NamedFact {
  readonly id: string;
  readonly name?: string;
}

const count = (text: string, fact: NamedFact) =>
  numberFault(text, { whole: true, negative: false }, { fact });
const measure = (text: string, fact: NamedFact) =>
  numberFault(text, { whole: false, negative: false }, { fact });
/** A share of one with more digits than are kept: 0,925 for 92,5. */
const SHARE = /^0?[.,](\d{2})(\d+)$/;

/** The per cent that a share of one comes to, its point moved by two places; `null` for any other text. */
const percentMeant = (text: string): string | null => {
  const [, whole = '', rest = ''] = SHARE.exec(text) ?? [];
  if (whole === '') return null;
  const decimals = rest.replace(/0+$/, '');
  return `${Number(whole)}${decimals === '' ? '' : `,${decimals}`}`;
};

const percentage = (text: string, fact: NamedFact): Complaint => {
  const bare = text.replace(/\s*%$/, '');
  const meant = bare === text ? percentMeant(text) : null;
  return meant === null
    ? measure(bare, fact)
    : { code: 'percent-as-share', args: { fact, found: quoted(text), meant } };
};

const codes = (text: string, fact: NamedFact): Complaint => {
  const written = codesIn(text);
  const twice = written.find((code, index) => written.indexOf(code) < index);
  const args = { fact, found: quoted(text) };
  return twice === undefined
    ? { code: 'not-codes', args }
    : { code: 'codes-twice', args: { ...args, code: quoted(twice) } };
};

const why: Readonly<Record<FactType, (text: string, fact: NamedFact) => Complaint>> = {
  nguoi: count,
  lan: count,
  phut: count,
  phan_tram: percentage,
  so: measure,
  co_khong: (text, fact) => ({ code: 'not-yes-no', args: { fact, found: quoted(text) } }),
  ngay: (text, fact) => dayFault(text, { fact }),
  gio: (text, fact) => timeFault(text, { fact }),
  danh_sach: codes,
};

/** Why a text is no fact of a type, named after the fact. */
export const factFault = (type: FactType, text: string, fact: NamedFact): Complaint => why[type](text, fact);
