import type { Day } from '../domain/day.ts';
import type { Files } from '../intake/files.ts';

/** A file that is being written: it appears whole when it is committed, or not at all. */
export interface Output {
  readonly write: (text: string) => void;
  readonly commit: () => void;
  readonly abandon: () => void;
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
}
