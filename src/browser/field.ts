import type { Choice, Field } from '../forms/sheet/fields.ts';
import { type Content, element, idOf } from './element.ts';

const hintId = (field: string): string => `${idOf(field)}-hint`;

const hintOf = ({ field, hint }: Field): readonly Content[] =>
  hint === undefined || hint === '' ? [] : [element('p', { class: 'hint', id: hintId(field) }, hint)];

const describedBy = ({ field, hint }: Field): string | undefined =>
  hint === undefined || hint === '' ? undefined : hintId(field);

/** A field to type in, its label and hint before it. */
const typedField = (asked: Field, value: string): HTMLElement => {
  const { field, label, keys = 'text', isLong, lines } = asked;
  const attributes = {
    id: idOf(field),
    'data-field': field,
    'aria-describedby': describedBy(asked),
    class: isLong === true ? 'wide' : 'short',
    autocomplete: 'off',
  };
  const control =
    lines === undefined
      ? element('input', { ...attributes, type: 'text', inputmode: keys })
      : element('textarea', { ...attributes, rows: String(lines) });
  control.value = value;
  return element(
    'div',
    { class: 'field' },
    element('label', { for: idOf(field) }, label),
    ...hintOf(asked),
    control,
  );
};

/** A field with a few things to choose from, all of them in sight. */
const chosenField = (asked: Field, choices: readonly Choice[], value: string): HTMLElement => {
  const { field, label } = asked;
  const radios = choices.map((choice, index) => {
    const id = index === 0 ? idOf(field) : `${idOf(field)}-${index}`;
    const radio = element('input', {
      id,
      type: 'radio',
      name: field,
      value: choice.value,
      'data-field': field,
    });
    radio.checked = choice.value === value;
    return element('div', { class: 'choice' }, radio, element('label', { for: id }, choice.title));
  });
  return element(
    'fieldset',
    { class: 'field', 'aria-describedby': describedBy(asked) },
    element('legend', {}, label),
    ...hintOf(asked),
    element('div', { class: 'choices' }, ...radios),
  );
};

/** A field as it is asked, with what is entered in it. */
export const fieldElement = (asked: Field, value: string): HTMLElement =>
  asked.choices === undefined ? typedField(asked, value) : chosenField(asked, asked.choices, value);
