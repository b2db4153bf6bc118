import type { MeetingFile } from '../../domain/meeting/meeting.ts';
import type { Location } from '../../domain/problem/location.ts';
import { isError, type Problem } from '../../domain/problem/problem.ts';
import type { Complaint } from '../../messages/index.ts';
import type { Document } from './document.ts';
import type { Outline } from './outline.ts';
import type { OwnHeadings } from './own-headings.ts';

/** Why an input could not be read, with what could still be made out of its first level; where nothing of it is an error, there was rightly nothing to read. */
export interface Unread {
  readonly problems: readonly Problem[];
  readonly outline?: Outline;
}

/** A meeting written in the one usual way throughout: nothing is to be said of how it is written, and hardly ever is anything asked of its places. */
export interface Plain {
  readonly file: MeetingFile;
  /** Where the record begins. */
  readonly start: Location;
}

/** One record of an input: a document, with what was noticed about how it is written, or why there is none. That of a plain record is made when something is asked of it. */
export interface ReadRecord {
  readonly document: Document;
  readonly notices?: readonly Problem[];
  readonly plain?: Plain;
  /** What is awaited before the document of a plain record is asked for, where its full reader is not at hand yet. */
  readonly ready?: () => Promise<void>;
}

export type Read = ReadRecord | Unread;

/** An input: a file, or standard input. */
export interface Source {
  readonly file: string;
  /** How many bytes it has in all. */
  readonly size: () => number;
  readonly bytes: () => Uint8Array;
  /** The bytes part by part, so that a large table is never held whole. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Is told now and then what share of it has been gone through, from 0 to 1; left out where nobody asks. */
  readonly upTo?: (share: number) => void;
  /** Awaited now and then where much is read before the first record, so that an interrupt is heard; left out where none can come. */
  readonly turn?: () => Promise<void>;
}

/** Reads an input as the records it holds: one for YAML and JSON, one a line or a row for tables. */
export type Reader = (source: Source, own?: OwnHeadings) => AsyncIterable<Read>;

/** An input, or the rest of one, in which rightly no record was found; it is no record either. */
export const passedOverWith = (notices: readonly Problem[]): Unread => ({ problems: notices });

export const isPassedOver = (read: Read): read is Unread =>
  'problems' in read && !read.problems.some(isError);

/** An input that is refused as a whole. */
export const unread = (file: string, complaint: Complaint): Unread => ({
  problems: [{ severity: 'error', complaint, location: { file } }],
});
