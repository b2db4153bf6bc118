import { paperLabels as words } from '../../messages/labels/paper.ts';
import type { placeWords } from '../../messages/words/places.ts';
import { committeeSignature, issuerOf, type Office, placeAndDay } from '../paper/office.ts';

/** How sure a result is. */
export interface Sureness {
  /** Whether it rests on proposals besides texts. */
  readonly proposed: boolean;
  /** Whether something is still to be scored. */
  readonly open: boolean;
}

/** What every paper of an office says of it, and how sure its result is. */
export const officePlaces = (
  office: Office,
  { proposed, open }: Sureness,
): Readonly<Record<keyof typeof placeWords.office, string>> => {
  const { onBehalf, position } = committeeSignature(office);
  return {
    committee:
      office.organisation === null ? words.unknownCommittee : words.committeeName(office.organisation),
    committeeInHead: issuerOf(office),
    organisation: office.organisation ?? words.unknownBody,
    superior: office.written?.superior ?? words.unknownBody,
    number: office.number ?? words.unknownNumber,
    placeAndDay: placeAndDay(office),
    onBehalf: onBehalf ?? '',
    position: position,
    sureness: [...(open ? [words.preliminary] : []), ...(proposed ? [words.restsOnProposals] : [])].join(' '),
  };
};
