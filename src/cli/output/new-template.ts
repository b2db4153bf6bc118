import { refuse } from '../../domain/problem/cannot-run.ts';
import { EVER } from '../../domain/values/day.ts';
import { nearest } from '../../domain/written/nearest.ts';
import { paperFormatOn } from '../../intake/files/paper/paper-format.ts';
import { extensionOf } from '../../render/index.ts';
import { templateForm } from '../../report/template/template-form.ts';
import { templated } from '../../rubric/file/paper-template.ts';
import type { Io } from '../../runner/io.ts';
import type { Options } from '../call/option.ts';
import { writeParts } from './write-file.ts';

/** The file from which an office makes its own paper of what a command gives. */
export const writeTemplate = async (io: Io, written: string, options: Options): Promise<void> => {
  const { output } = options;
  if (output === undefined) throw refuse({ code: 'option-value-missing', args: { option: '-o' } });
  if (extensionOf(output) !== 'docx')
    throw refuse({ code: 'extension-invalid', args: { found: output, allowed: ['docx'] } });
  const of = templated.find((command) => command === written);
  if (of === undefined)
    throw refuse({
      code: 'template-of',
      args: { found: written, known: templated, suggestion: nearest(written, templated) },
    });
  const { render } = await import('../../render/docx.ts');
  await writeParts(
    io,
    output,
    [await render(templateForm(paperFormatOn(io.files, io.lawFolder, EVER), of))],
    options,
  );
};
