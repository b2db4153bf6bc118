import type { Day } from '../domain/values/day.ts';
import type { Files } from '../intake/world/files.ts';

/** A file that is being written: it appears whole when it is committed, or not at all. */
export interface Output {
  readonly write: (text: string) => void;
  readonly commit: () => void;
  readonly abandon: () => void;
}

/** A process, as far as another one can know it. */
export interface ProcessName {
  readonly pid: number;
  readonly host: string;
}

/** Everything of the world that a run may touch. */
export interface Io {
  readonly files: Files;
  /** Folder of the law shipped with the program. */
  readonly lawFolder: string;
  /** The current folder and the folders around it, nearest first. */
  readonly ancestors: (path: string) => readonly string[];
  readonly standardInput: () => Promise<Uint8Array>;
  /** Resolves when there is room for more. */
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Width of the terminal, or of what the user asked for. */
  readonly width: number;
  /** Whether the environment allows colour at all. */
  readonly colour: boolean;
  readonly today: () => Day;
  /** Writes a file whole or not at all; the folder must exist. */
  readonly write: (path: string, text: string) => void;
  readonly openOutput: (path: string) => Output;
  readonly makeFolder: (path: string) => void;
  /** Gives a file or folder another name in one step; a folder never takes the place of one that holds something. */
  readonly rename: (from: string, to: string) => void;
  /** Removes a file, or a folder with all that is in it; what is not there is no failure. */
  readonly remove: (path: string) => void;
  /** Sees to it that the names in a folder outlive a power cut, where the system can. */
  readonly syncFolder: (path: string) => void;
  readonly self: ProcessName;
  readonly isRunning: (pid: number) => boolean;
  /** Lets what came from outside, such as an interrupt, be heard in the middle of long work. */
  readonly turn: () => Promise<void>;
  /** What is to be said when the user interrupts; what was being written is then taken away and the process ends. */
  readonly onInterrupt: (answer: () => void) => void;
}
