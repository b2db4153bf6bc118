import type { Workspace } from '../domain/organisation/workspace.ts';
import { isNotice, type Notice } from '../domain/problem/notices.ts';

/** The notices that a workspace has switched off. */
export const silencedIn = (workspace: Workspace | null): ReadonlySet<Notice> =>
  new Set((workspace?.silenced ?? []).filter(isNotice));
