/** Keys that JavaScript objects treat specially; no file has a use for them. */
export const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
