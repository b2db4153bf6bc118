interface Scripts {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (id: string, importer: string | undefined) => string | null;
  readonly load: (id: string) => Promise<string | null>;
}

/** Lets a module import what a browser runs, bundled into one text. */
export declare const scripts: () => Scripts;
