import { compose } from '../../../../domain/written/compose.ts';
import { readTcvn3 } from './tcvn3.ts';
import { readVni } from './vni.ts';
import { firstSample, mostly, type Tally, tally } from './words.ts';

/** Encodings of old files that are told apart by the words they give. */
export type OldEncoding = 'windows-1258' | 'tcvn3' | 'vni';

export interface OldText {
  readonly encoding: OldEncoding;
  readonly text: string;
  /** A line of it, for a person to judge. */
  readonly sample: string;
}

const PART = 8192;

/** Each byte as the character of the same number. */
const asCharacters = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + PART)));
  return parts.join('');
};

const readings: Readonly<Record<OldEncoding, (bytes: Uint8Array) => string>> = {
  'windows-1258': (bytes) => compose(new TextDecoder('windows-1258').decode(bytes)) ?? '',
  tcvn3: (bytes) => readTcvn3(asCharacters(bytes)),
  vni: (bytes) => readVni(asCharacters(bytes)),
};

/** Different syllables below which chance may speak: TCVN3 and VNI are only named, Windows-1258 is read on. */
const FEWEST: Readonly<Record<OldEncoding, number>> = { 'windows-1258': 4, tcvn3: 2, vni: 2 };

const encodings: readonly OldEncoding[] = ['windows-1258', 'tcvn3', 'vni'];

interface Candidate {
  readonly encoding: OldEncoding;
  readonly text: string;
  readonly tally: Tally;
}

/** Among bytes that are not Unicode, the one encoding that makes Vietnamese of them, with more than twice the syllables of any other; `null` when none stands out. */
export const readOld = (bytes: Uint8Array): OldText | null => {
  const [best, next] = encodings
    .map((encoding): Candidate => {
      const text = readings[encoding](bytes);
      return { encoding, text, tally: tally(text) };
    })
    .sort((left, right) => right.tally.syllables - left.tally.syllables);
  if (best === undefined || next === undefined) return null;
  const { encoding, text } = best;
  const clear = best.tally.syllables >= FEWEST[encoding] && best.tally.syllables > 2 * next.tally.syllables;
  return clear && mostly(best.tally) ? { encoding, text, sample: firstSample(text) } : null;
};
