import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import { root } from './run.ts';

/** The library as one script for a browser, which leaves `shcb` behind. */
export const bundled = async (): Promise<string> => {
  const bundle = await rolldown({ input: `${root}/src/index.ts`, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'shcb' });
  await bundle.close();
  return output[0].code;
};

/** What a browser and Node both have beside the language itself. */
const web = () => ({ TextEncoder, TextDecoder });

/** The value of an expression after a script, where nothing of Node can be reached. It goes through JSON. */
export const inBareContext = (script: string, expression: string): unknown =>
  JSON.parse(String(runInContext(`${script}\nJSON.stringify(${expression})`, createContext(web()))));

/** The script stands beside its page, so that only the page comes back. */
const page = `<!doctype html><meta charset="utf-8"><pre></pre><script src="shcb.js"></script>
<script src="goi.js"></script>`;

export const CHROMIUM = '/usr/bin/chromium';

/** The same in Chromium, without a network. */
export const inChromium = (script: string, expression: string): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'shcb-'));
  try {
    const file = join(folder, 'trang.html');
    writeFileSync(file, page);
    writeFileSync(join(folder, 'shcb.js'), script);
    writeFileSync(
      join(folder, 'goi.js'),
      `document.querySelector('pre').textContent = encodeURIComponent(JSON.stringify(${expression}));`,
    );
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/nguoi-dung`];
    const dumped = execFileSync(CHROMIUM, [...flags, '--dump-dom', `file://${file}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(decodeURIComponent(/<pre>([^<]*)<\/pre>/.exec(dumped)?.[1] ?? 'null'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
