/** The code by which the system refused a call of ours, such as `ENOSPC`; `null` for any other failure. */
export const systemFault = (cause: unknown): string | null =>
  cause instanceof Error && 'code' in cause && 'syscall' in cause && typeof cause.code === 'string'
    ? cause.code
    : null;

/** The path that the system speaks of, where it names one; the current folder where that is gone. */
export const faultPath = (cause: unknown): string | null => {
  if (!(cause instanceof Error)) return null;
  if ('path' in cause && typeof cause.path === 'string') return cause.path;
  return 'syscall' in cause && cause.syscall === 'uv_cwd' ? '.' : null;
};
