import type { Classification } from '../../domain/meeting/assessment.ts';
import type { Message } from '../../messages/index.ts';

/** Why a band is lower than the points alone would give; `null` where the points explain it. */
export const loweredBy = ({ reason }: Classification): Message | null => {
  switch (reason.code) {
    case 'band-barred':
    case 'band-knocked-out':
    case 'band-overridden':
      return reason;
    case 'as-published':
      return reason.args.lowered ? reason : null;
    default:
      return null;
  }
};
