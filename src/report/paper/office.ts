import type { OfficeWritten } from '../../domain/organisation/office.ts';
import type { Day } from '../../domain/values/day.ts';
import { paperLabels as words } from '../../messages/labels/paper.ts';
import type { PaperFormat } from '../../rubric/file/paper-format.ts';
import type { Block, Letterhead, Signature } from '../page.ts';

/** The office that makes a paper, and what is known of the paper itself. */
export interface Office {
  readonly format: PaperFormat;
  /** What the workspace says of its papers; `null` where it says nothing. */
  readonly written: OfficeWritten | null;
  /** The party organisation by its name; `null` outside any workspace. */
  readonly organisation: string | null;
  /** The day of the paper, and its number, where they are known. */
  readonly day: Day | null;
  readonly number: string | null;
}

/** What a paper of the committee itself is: the letters of its type in its number, its title and what it is about. A letter has no title: what it is about stands under its number. */
export interface PaperTitle {
  readonly type: string;
  readonly title?: string;
  readonly about?: string;
}

export const issuerOf = ({ written, organisation }: Office): string =>
  written?.issuer ?? (organisation === null ? words.unknownBody : words.committeeOf(organisation));

export const placeAndDay = ({ written, day }: Office): string =>
  words.placeAndDay(written?.locality ?? null, day);

/** The head of a paper that the committee issues. */
export const committeeHead = (office: Office, { type, title, about }: PaperTitle): Block => {
  const { written, number } = office;
  const head: Letterhead = {
    superior: written?.superior ?? words.unknownBody,
    issuer: issuerOf(office),
    number: words.number(number, type, written?.symbol ?? words.committeeSymbol),
    motto: words.mottoes.dang,
    placeAndDay: placeAndDay(office),
    ...(title === undefined ? {} : { title }),
    ...(about === undefined ? {} : { about }),
  };
  return { type: 'letterhead', ...head };
};

/** Whoever signs for the committee. */
export const committeeSignature = ({ written }: Office): Signature =>
  written?.signer === undefined
    ? { onBehalf: words.onBehalfOf(words.committee), position: words.secretary }
    : signatureOf(written.signer);

export const signatureOf = ({ onBehalf, position }: NonNullable<OfficeWritten['signer']>): Signature => ({
  ...(onBehalf === undefined ? {} : { onBehalf }),
  position,
});

/** The end of a paper of the committee: who gets it, who drew up its table where it is one, and who signs. */
export const committeeEnd = (office: Office, isTable: boolean): Block => {
  return {
    type: 'signatures',
    signatures: [
      ...(isTable ? [{ position: office.written?.drafter ?? words.drafter }] : []),
      committeeSignature(office),
    ],
    recipients: {
      title: words.recipients,
      names: words.recipientList(office.written?.recipients ?? words.unknownRecipients),
    },
  };
};
