import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { WordForm } from '../report/page.ts';
import { withoutTimes } from './docx/zip-times.ts';
import { visible } from './text/visible.ts';

const shown = (texts: WordForm['texts']): Readonly<Record<string, string>> =>
  Object.fromEntries([...texts].map(([name, said]) => [name, visible(said)]));

/** A Word file of an office, its places filled in; a row between `{#…}` and `{/…}` is repeated for every item of the list. */
export const render = ({ bytes, texts, lists }: WordForm): Uint8Array => {
  const filled = new Docxtemplater(new PizZip(bytes), { linebreaks: true, paragraphLoop: true });
  filled.render({
    ...shown(texts),
    ...Object.fromEntries([...lists].map(([name, { rows }]) => [name, rows.map(shown)])),
  });
  return withoutTimes(filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
};
