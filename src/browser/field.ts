import { type Content, element, idOf } from './element.ts';

/** How a field is asked. */
export interface Asked {
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
}

interface Typed extends Asked {
  /** Which keys a phone shows. */
  readonly keys?: 'numeric' | 'decimal' | 'text';
  readonly width?: 'short' | 'wide';
  readonly lines?: number;
}

const hintId = (field: string): string => `${idOf(field)}-hint`;

const hintOf = ({ field, hint }: Asked): readonly Content[] =>
  hint === undefined || hint === '' ? [] : [element('p', { class: 'hint', id: hintId(field) }, hint)];

const describedBy = ({ field, hint }: Asked): string | undefined =>
  hint === undefined || hint === '' ? undefined : hintId(field);

/** A field to type in, its label and hint before it. */
export const typedField = (asked: Typed, ...after: readonly Content[]): HTMLElement => {
  const { field, label, value, keys = 'text', width = 'wide', lines } = asked;
  const attributes = {
    id: idOf(field),
    'data-field': field,
    'aria-describedby': describedBy(asked),
    class: width,
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
    ...after,
  );
};

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** A field with a few things to choose from, all of them in sight. */
export const chosenField = (
  asked: Asked,
  choices: readonly Choice[],
  ...after: readonly Content[]
): HTMLElement => {
  const { field, label, value } = asked;
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
    ...after,
  );
};
