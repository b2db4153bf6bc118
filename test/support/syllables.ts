import fc from 'fast-check';

/** Syllables put together from parts that fit, with their tone on the vowel. */
const onsets = ['', 'b', 'ch', 'đ', 'h', 'l', 'm', 'nh', 'ph', 't', 'th', 'tr', 'v', 'x'];
const rimes = [
  'a-n',
  'â-n',
  'ă-ng',
  'ê-n',
  'iê-n',
  'ô-i',
  'ơ-i',
  'ươ-ng',
  'uyê-n',
  'u-ng',
  'ư-ng',
  'o-ng',
  'oa-',
  'a-o',
  'i-nh',
  'e-o',
];
const stopped = ['a-t', 'ă-c', 'â-p', 'iê-t', 'ô-c', 'ươ-c', 'uyê-t', 'ê-ch'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const built = (onset: string, rime: string, tone: string): string => {
  const [vowel = '', final = ''] = rime.split('-');
  return `${onset}${vowel}${tone}${final}`.normalize('NFC');
};

export const syllable: fc.Arbitrary<string> = fc
  .oneof(
    fc.tuple(fc.constantFrom(...onsets), fc.constantFrom(...rimes), fc.constantFrom(...tones)),
    fc.tuple(fc.constantFrom(...onsets), fc.constantFrom(...stopped), fc.constantFrom('\u0301', '\u0323')),
  )
  .map(([onset, rime, tone]) => built(onset, rime, tone));

/** A line of Vietnamese that no encoding can be in doubt about, and whatever syllables follow. */
export const vietnamese: fc.Arbitrary<string> = fc
  .array(syllable, { maxLength: 40 })
  .map((words) => `Đảng ủy phường tổ chức sinh hoạt thường kỳ, nội dung đầy đủ ${words.join(' ')}`);
