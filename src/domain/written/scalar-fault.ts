import type { Complaint } from '../../messages/index.ts';
import { dayFault } from './day-fault.ts';
import { quoted } from './meant-value.ts';
import { numberFault } from './number-fault.ts';
import type { ScalarFault } from './scalars.ts';
import { trimmed } from './trimmed.ts';

const why: Readonly<Record<ScalarFault, (text: string) => Complaint>> = {
  'not-a-number': (text) => numberFault(text, { whole: false, negative: true }),
  'not-a-count': (text) => numberFault(text, { whole: true, negative: false }),
  'not-a-day': (text) => dayFault(text),
  'not-a-month': (text) => ({ code: 'not-a-month', args: { found: quoted(text) } }),
  'not-a-month-number': (text) => ({ code: 'not-a-month-number', args: { found: quoted(text) } }),
  'not-a-code': (text) => ({ code: 'not-a-code', args: { found: quoted(text) } }),
};

/** Why a text that a schema refused is not what was asked for, as exactly as its letters tell. */
export const scalarComplaint = (fault: ScalarFault, text: string): Complaint => why[fault](trimmed(text));
