// Texts that could tempt a reader of letters to go over them again and again, at n, 2n and 4n: the time should grow as the size does.
import { letterFault } from '../../dist/domain/written/letters.js';
import { toneKey } from '../../dist/domain/written/tone-key.js';
import { oddSpaceFlaw } from '../../dist/intake/formats/text/key-letters.js';
import { lostIn } from '../../dist/intake/formats/text/lost-letters.js';
import { decode } from '../../dist/intake/formats/text/text.js';

const SIZE = 100_000;

const utf8 = (text) => new TextEncoder().encode(text);
const latin1 = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const filled = (piece) => (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const numbered = (size) => {
  let text = '';
  for (let number = 0; text.length < size; number++)
    text += `§¶ng${String.fromCharCode(97 + (number % 26))}${number.toString(36).replace(/\d/g, 'x')} `;
  return text;
};

const readDecoded = (text) => decode(utf8(text));
const readOld = (text) => decode(latin1(`\u00ff${text}`));

const cases = [
  ['decode: letters without end', readDecoded, filled('a')],
  ['decode: accents without end', readDecoded, filled('\u00e9')],
  ['decode: signs of a font without end', readDecoded, filled('\u00b6a')],
  ['decode: the same before a modern letter', readDecoded, (size) => `${filled('\u00b6a')(size)}\u1ebf`],
  ['decode: UTF-8 misread, without end', readDecoded, filled('\u00e1\u00ba\u00a3')],
  ['decode: different words of a font', readDecoded, numbered],
  ['decode: marks without letters', readDecoded, filled('\u0301\u0323')],
  ['decode: old bytes without end', readOld, filled('\u00b6')],
  ['decode: different old words', readOld, numbered],
  ['lost letters: question marks', lostIn, filled('?')],
  ['lost letters: inside one word', lostIn, filled('a?')],
  ['lost letters: whole words around them', lostIn, filled('ba?')],
  ['lost letters: no space', lostIn, filled('a')],
  ['tones: one vowel', toneKey, filled('o\u0301')],
  ['tones: pairs without end', toneKey, filled('o\u0301a')],
  ['letters: nothing wrong', letterFault, filled('\u1ebf')],
  ['spaces: one line', oddSpaceFlaw, filled(' ')],
  ['spaces: lines of nothing', oddSpaceFlaw, filled('\n')],
  ['spaces: dashes', oddSpaceFlaw, filled('- ')],
];

const timed = (read, text) => {
  read(text);
  const start = process.hrtime.bigint();
  read(text);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

for (const [name, read, make] of cases) {
  const times = [1, 2, 4].map((factor) => timed(read, make(SIZE * factor)));
  console.log(`${name.padEnd(44)} ${times.map((time) => time.toFixed(1).padStart(8)).join('')} ms`);
}
