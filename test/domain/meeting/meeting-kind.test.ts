import { expect, test } from 'vitest';
import { meetingKindSchema, writtenKindSchema } from '../../../src/domain/meeting/meeting-kind.ts';
import { labels } from '../../../src/messages/labels/index.ts';
import { kindName } from '../../../src/messages/words/format.ts';

test('a kind is read in every word that a page has for it', () => {
  for (const kind of meetingKindSchema.options)
    for (const word of [kind, kindName(kind), labels.shortKind(kind), `Sinh hoạt ${kindName(kind)}`])
      expect([word, writtenKindSchema.safeParse(word).data]).toEqual([word, kind]);
});

test.each(['', 'họp', 'sinh hoạt', 'thường kỳ chuyên đề'])('%j is no kind', (word) => {
  expect(writtenKindSchema.safeParse(word).success).toBe(false);
});
