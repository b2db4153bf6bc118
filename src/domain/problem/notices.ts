import type { Complaint } from '../../messages/index.ts';

/** What is noticed where something is written rightly and is hardly true. These and no others a workspace may switch off: they only ask a person to look again. */
export const noticeCodes = [
  'absent-yet-full',
  'all-units-full',
  'always-full',
  'copied-answers',
  'documents-after-meeting',
  'documents-late-yet-met',
  'folder-month-differs',
  'nobody-present',
  'nobody-spoke',
  'odd-duration',
  'odd-hour',
  'odd-targets',
  'odd-year',
  'reason-though-full',
  'short-duration',
  'stated-band-differs',
  'stated-points-differ',
  'stated-total-differs',
  'targets-as-share',
  'twin-sheets',
  'unit-name-unknown',
] as const satisfies readonly Complaint['code'][];

export type Notice = (typeof noticeCodes)[number];

export const isNotice = (code: string): code is Notice => noticeCodes.some((known) => known === code);
