import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from './browser.ts';
import { root } from './run.ts';

export const hasChromium = existsSync(CHROMIUM);

export const openChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });

/** A page opened from disk, with everything that it asked for besides itself, and every fault it told. */
export interface Opened {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly faults: readonly string[];
}

export const openPage = async (
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Opened> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  const own = pathToFileURL(path).href;
  page.on('request', (request) => {
    if (request.url() !== own) asked.push(request.url());
  });
  page.on('pageerror', (fault) => faults.push(fault.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(own);
  return { page, asked, faults };
};

export const savePage = (folder: string, name: string, html: string): string => {
  const path = join(folder, name);
  writeFileSync(path, html);
  return path;
};

const axe = readFileSync(`${root}/node_modules/axe-core/axe.min.js`, 'utf8');

/** What makes a page hard or impossible to use, as axe finds it; its script must be let in. */
export const seriousFaults = async (page: Page): Promise<unknown> => {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  return page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
};
