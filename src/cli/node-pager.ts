import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Where the usual pager is not there, nothing is said of it. */
const USUAL = 'command -v less > /dev/null || exit 127; exec less -FRX';

/** The pager that the user names; without one, the usual one where there is any. An empty name is none. */
const pagerCommand = (): string => process.env.PAGER ?? (process.platform === 'win32' ? '' : USUAL);

/** Shows a text a screen at a time where it is longer than the screen; tells whether it did. */
export const page = (content: string): boolean => {
  const command = pagerCommand().trim();
  if (command === '' || content.split('\n').length <= (process.stdout.rows ?? Number.POSITIVE_INFINITY))
    return false;
  const { status } = spawnSync(command, {
    shell: true,
    input: content,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  // A reader who has seen enough ends it too; one that is not there has shown nothing.
  return status !== null && status < 126;
};
