import { refuse } from '../../domain/problem/cannot-run.ts';
import { type Form, forms } from '../../forms/index.ts';

/** The form that a call asks for: by its name, or else by the ending of the file that is to be written; without either, the plain text. */
export const formAsked = (
  name: string | undefined,
  output: string | undefined,
  among: readonly [Form, ...Form[]] = forms,
): Form => {
  if (name !== undefined) {
    const named = among.find((form) => form.name === name);
    if (named !== undefined) return named;
    throw refuse({ code: 'format-invalid', args: { found: name, allowed: among.map((form) => form.name) } });
  }
  if (output === undefined) return among[0];
  const ending = /\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  const meant = among.find(({ extension }) => extension === ending);
  if (meant !== undefined) return meant;
  throw refuse({
    code: 'extension-invalid',
    args: { found: output, allowed: among.map(({ extension }) => extension) },
  });
};

/** The forms of a blank that takes the place of a sheet: a browser keeps none of what is there already. */
export const replacingForms: readonly [Form, ...Form[]] = [forms[0], forms[2]];

/** Refuses any form but words, for a blank that there is in no other. */
export const wordsAsked = (name: string | undefined, output: string | undefined): void => {
  formAsked(name, output, [forms[0]]);
};
