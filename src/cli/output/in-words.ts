import { refuse } from '../../domain/problem/cannot-run.ts';
import { readTemplate } from '../../intake/files/paper/paper-template.ts';
import { readWordForm } from '../../intake/files/paper/word-form.ts';
import { leaf } from '../../report/page.ts';
import { templateBlocks } from '../../report/template/template-paper.ts';
import type { Templated } from '../../rubric/file/paper-template.ts';
import type { Io } from '../../runner/io.ts';
import type { InWords } from './template-asked.ts';

const WORD = /\.docx$/i;

/** Formats in which the words of a template can be read; a Word file of an office stays one. */
const READABLE = ['docx', 'html', 'md', 'table'];

const inWordFile =
  (io: Io, path: string): InWords =>
  ({ office, places }) => {
    const [one, another] = places;
    if (one === undefined || another !== undefined)
      throw refuse({ code: 'word-form-one', args: { path, found: places.length } });
    const bytes = readWordForm(io.files, path)(one);
    return {
      page: () => [],
      paper: () => ({ format: office.format, blocks: [], form: { path, bytes, ...one } }),
    };
  };

const inWordsOf =
  (io: Io, name: string, command: Templated): InWords =>
  ({ office, places }) => {
    const template = readTemplate(io.files, io.lawFolder, name);
    if (!template.appliesTo.includes(command))
      throw refuse({ code: 'template-elsewhere', args: { found: name, commands: template.appliesTo } });
    const blocks = places.flatMap((one, index) => [
      ...(index === 0 ? [] : [leaf]),
      ...templateBlocks(office, template, one),
    ]);
    return { page: () => blocks, paper: () => ({ format: office.format, blocks }) };
  };

/** The words that a call asks for. `format` is that of its output. */
export const wordsOf = (io: Io, name: string, format: string, command: Templated): InWords => {
  const isWord = WORD.test(name);
  const allowed = isWord ? ['docx'] : READABLE;
  if (!allowed.includes(format)) throw refuse({ code: 'template-format', args: { found: format, allowed } });
  // Reading what is no file, such as a pipe, might never end.
  if (io.files.kindOf(name, true) === 'other')
    throw refuse({ code: 'file-unreadable', args: { path: name } });
  return isWord ? inWordFile(io, name) : inWordsOf(io, name, command);
};
