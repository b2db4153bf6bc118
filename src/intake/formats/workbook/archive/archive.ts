import type { Complaint } from '../../../../messages/index.ts';
import { looksLikeArchive, looksLikeOle } from './signature.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

/** The largest workbook that is opened. */
export const LARGEST_WORKBOOK = 20_000_000;

/** The name of the stream that an encrypted workbook is kept in, as the container spells it. */
const ENCRYPTED_STREAM = [...'EncryptedPackage'].join('\0');

/** What a file is that bears the name of a workbook and is none. */
export type OtherKind = 'word' | 'slides' | 'open-document' | 'unknown';

const oleComplaint = (bytes: Uint8Array): Complaint =>
  new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED_STREAM)
    ? { code: 'workbook-locked' }
    : { code: 'workbook-old' };

const otherKinds: readonly (readonly [RegExp, OtherKind])[] = [
  [/^word\//i, 'word'],
  [/^ppt\//i, 'slides'],
  [/^(?:mimetype|content\.xml)$/i, 'open-document'],
];

/** Signs of a workbook that does more than hold values. */
const refusedParts: readonly (readonly [RegExp, Complaint])[] = [
  [/(?:^|\/)vbaProject[^/]*\.bin$|^xl\/macrosheets\//i, { code: 'workbook-macro' }],
  [/^xl\/workbook\.bin$/i, { code: 'workbook-binary' }],
  [/^xl\/externalLinks\//i, { code: 'workbook-links' }],
];

const kindComplaint = (entries: readonly ZipEntry[]): Complaint | undefined => {
  const holds = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  const refused = refusedParts.find(([pattern]) => holds(pattern));
  if (refused !== undefined) return refused[1];
  if (holds(/^xl\//i)) return undefined;
  const kind = otherKinds.find(([pattern]) => holds(pattern))?.[1];
  if (kind === undefined && holds(/^_rels\/\.rels$/i)) return undefined;
  return { code: 'workbook-other', args: { kind: kind ?? 'unknown' } };
};

export type Opened = { readonly entries: readonly ZipEntry[] } | { readonly complaint: Complaint };

/** Looks at a workbook as an archive, from the cheapest question to the dearest, before any part of it is opened. */
export const openArchive = (bytes: Uint8Array): Opened => {
  if (looksLikeOle(bytes)) return { complaint: oleComplaint(bytes) };
  if (!looksLikeArchive(bytes)) return { complaint: { code: 'workbook-not-zip' } };
  const directory = readDirectory(bytes);
  if ('complaint' in directory) return directory;
  const complaint = kindComplaint(directory.entries);
  return complaint === undefined ? directory : { complaint };
};
