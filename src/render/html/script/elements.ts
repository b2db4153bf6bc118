/** Every element of a sort inside another. */
export const all = <Kind extends Element>(
  inside: ParentNode,
  selector: string,
  kind: new () => Kind,
): readonly Kind[] =>
  [...inside.querySelectorAll(selector)].flatMap((element) => (element instanceof kind ? [element] : []));

/** The first element of a sort inside another. */
export const first = <Kind extends Element>(
  inside: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind | undefined => {
  const found = inside.querySelector(selector);
  return found instanceof kind ? found : undefined;
};
