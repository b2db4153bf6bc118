import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/domain/written/compose.ts';

describe('a text in NFC', () => {
  test('is what Unicode says, for every letter of the plane of all living writing, alone and after a vowel', () => {
    const wrong: string[] = [];
    for (let point = 0; point <= 0xff_ff; point += 1) {
      const letter = String.fromCharCode(point);
      for (const text of [letter, `a${letter}`, `â${letter}b`])
        if (compose(text) !== text.normalize('NFC')) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test('is none where marks are piled up', () => {
    expect(compose(`a${'\u0301'.repeat(31)}`)).toBeNull();
    expect(compose('Tie\u0302\u0301ng Vie\u0323\u0302t')).toBe('Tiếng Việt');
  });
});
