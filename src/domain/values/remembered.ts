/** The same function, which works out the answer for a key once. Where it is to know no more than so many it then begins anew: keys of the past do not keep out those that come again and again. */
export const remembered = <Key, T>(
  make: (key: Key) => T,
  most = Number.POSITIVE_INFINITY,
): ((key: Key) => T) => {
  const known = new Map<Key, { readonly made: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.made;
    const made = make(key);
    if (known.size === most) known.clear();
    known.set(key, { made });
    return made;
  };
};
