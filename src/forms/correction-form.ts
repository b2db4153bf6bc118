import { form } from '../messages/words/blank-form.ts';
import { replacingLines } from './replacing-form.ts';

/** A copy of a sheet that says which one it takes the place of; the reason, the day and who decided stay to be filled in. */
export const correctionForm = (text: string, replaced: string): string =>
  replacingLines(text, {
    head: form.correctionHead,
    state: 'dinh_chinh',
    replaced,
    reason: `# ${form.correctionReason}`,
  }).join('\n');
