// A module named with `?script` is what a browser runs: it comes in as the text of its bundle.
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

const MARK = '?script';

const bundled = async (input) => {
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code.trim();
};

export const scripts = () => ({
  name: 'scripts',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id.endsWith(MARK) && importer !== undefined ? join(dirname(importer.split('?')[0]), id) : null,
  load: async (id) => {
    if (!id.endsWith(MARK)) return null;
    const script = await bundled(id.slice(0, -MARK.length));
    const digest = createHash('sha256').update(script).digest('base64');
    return `export const script = ${JSON.stringify(script)};\nexport const digest = ${JSON.stringify(digest)};`;
  },
});
