/** Whether a quote became part of a path: in `cmd`, `\"` does not end a quoted word, and `'` quotes nothing. */
export const isQuoted = (path: string): boolean => path.includes('"') || /^'|'$/.test(path);
