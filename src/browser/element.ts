/** What stands in an element: other nodes, or text. */
export type Content = Node | string;

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. An attribute that is `false` or left out is not set. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value === true) made.setAttribute(key, '');
    else if (typeof value === 'string') made.setAttribute(key, value);
  made.append(...contents);
  return made;
};

/** The id of the control of a field, as an address within the page can name it. */
export const idOf = (field: string): string => field.replace(/[^\w-]/g, '-');
