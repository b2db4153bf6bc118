import type { Complaint } from '../../messages/index.ts';

/** A list of two where one number was meant: `[8,5]`, cut at its decimal comma; `null` for any other list. */
export const cutByComma = (items: readonly unknown[]): Complaint | null => {
  const [whole, decimals, ...more] = items;
  if (typeof whole !== 'string' || typeof decimals !== 'string' || more.length > 0) return null;
  if (!/^-?\d{1,5}$/.test(whole) || !/^\d{1,2}$/.test(decimals)) return null;
  const args = { written: `${whole},${decimals}`, dotted: `${whole}.${decimals}` };
  return { code: 'decimal-comma', args };
};
