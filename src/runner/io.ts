import type { Day } from '../domain/values/day.ts';
import type { Files } from '../intake/world/files.ts';
import type { Writing } from './disk.ts';

/** A process, as far as another one can know it. */
export interface ProcessName {
  readonly pid: number;
  readonly host: string;
}

/** What a machine is like, as far as it matters to who uses the program on it. */
export interface Machine {
  /** The version of Node. */
  readonly node: string;
  readonly isWindows: boolean;
  /** What the environment says of language and letters; empty where it says nothing. */
  readonly locale: string;
  readonly zone: string;
}

/** Lines that a person types, one after another. */
export interface TypedLines {
  /** The next one, without its end; `null` when there will be no more. */
  readonly next: () => Promise<string | null>;
  readonly close: () => void;
}

/** What a watch tells of its files. */
export interface Watched {
  /** One of them has changed, or is there again, and has come to rest. */
  readonly changed: () => void;
  /** One has not been there for a moment: longer than an editor takes to put another in its place. */
  readonly gone: (path: string) => void;
}

/** Is told how a reading of some files goes on. */
export interface Reading {
  /** A file is begun. */
  readonly file: (path: string) => void;
  /** What share of it has been gone through, from 0 to 1. */
  readonly upTo: (share: number) => void;
  /** One more record was read and dealt with. */
  readonly record: () => void;
  readonly end: () => void;
}

/** Everything of the world that a run may touch. */
export interface Io extends Writing {
  readonly files: Files;
  /** Folder of the law shipped with the program. */
  readonly lawFolder: string;
  /** Folder of what was read of it when the program was built; there need not be one. */
  readonly preparedLaw: string;
  /** Folder of the examples shipped with the program. */
  readonly exampleFolder: string;
  /** The program of a form in a browser, as a file. */
  readonly formScript: string;
  /** The current folder and the folders around it, nearest first. */
  readonly ancestors: (path: string) => readonly string[];
  readonly standardInput: () => Promise<Uint8Array>;
  /** Resolves when there is room for more; fails where something given before could not be written. */
  readonly out: (content: string | Uint8Array) => void | Promise<void>;
  /** Resolves when all that was given to `out` has been written; fails where it could not be. */
  readonly outWritten: () => Promise<void>;
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Width of the terminal that shows standard output, or what the user asked for. */
  readonly width: number;
  /** The same of standard error. */
  readonly errWidth: number;
  /** Whether the environment allows colour at all. */
  readonly colour: boolean;
  /** Whether the environment wants colour even where no terminal is. */
  readonly insistsOnColour?: boolean;
  /** Whether the terminal shows letters that draw. */
  readonly draws?: boolean;
  /** Opens the lines of the person at the terminal; left out where nobody can sit at one. */
  readonly typed?: () => Promise<TypedLines>;
  /** Whether somebody does; left out where that is sure. Looked at when it matters: to look costs as much as a short call. */
  readonly isAttended?: () => boolean;
  /** Shows a text a screen at a time where it is longer than the screen and there is a pager; tells whether it did. */
  readonly page?: (content: string) => boolean;
  /** Lets who waits at a terminal see how far the reading of some files is; left out where nobody does. */
  readonly reading?: (paths: readonly string[]) => Reading;
  readonly today: () => Day;
  readonly machine: () => Machine;
  readonly self: ProcessName;
  readonly isRunning: (pid: number) => boolean;
  /** Lets what came from outside, such as an interrupt, be heard in the middle of long work. */
  readonly turn: () => Promise<void>;
  /** Notes what now stands whole, to be told of when the run is stopped. */
  readonly noteDone: (path: string) => void;
  /** Whether this run has read a file, by whatever name. */
  readonly hasRead: (path: string) => boolean;
  /** Tells what becomes of some files, until the function that it gives is called. */
  readonly watch?: (paths: readonly string[], tell: Watched) => () => void;
  /** Resolves when the run is stopped from outside, which is then its end as it was meant to be. */
  readonly untilStopped: () => Promise<void>;
  /** Notes how work that is stopped from now on goes on later; `null` where there is nothing to go on with. */
  readonly noteLater: (sentence: string | null) => void;
  /** What is to be said when the run is stopped from outside, told what it had done by then and how it goes on later; what was being written is then taken away and the process ends. */
  readonly onStop: (answer: (done: readonly string[], later: string | null) => void) => void;
}
