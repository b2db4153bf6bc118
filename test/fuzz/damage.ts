import fc from 'fast-check';

type Damage = (bytes: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** A place in bytes whose number is not known yet, as a share of them. */
const share = fc.double({ min: 0, max: 1, noNaN: true });

const at = (bytes: Uint8Array, part: number): number => Math.floor(part * bytes.length);

const flip = fc.tuple(share, fc.integer({ min: 1, max: 255 })).map(([part, mask]): Damage => {
  return (bytes) => bytes.map((byte, index) => (index === at(bytes, part) ? byte ^ mask : byte));
});

const cut = fc.tuple(share, fc.nat(60)).map(([part, length]): Damage => {
  return (bytes) => joined(bytes.subarray(0, at(bytes, part)), bytes.subarray(at(bytes, part) + length));
});

const truncate = share.map(
  (part): Damage =>
    (bytes) =>
      bytes.subarray(0, at(bytes, part)),
);

/** What makes readers stumble, whatever the kind of file. */
const signs = [
  ...['"', "'", '\n', '\r', '\t', '\0', ':', ': ', ';', ',', '{', '}', '[', ']', '&a ', '*a', '- ', '#', '%'],
  ...[
    '__proto__',
    'constructor',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\ufffd',
    '\u0301',
    '=1+1',
    '1e999',
  ],
  ...[
    '<',
    '>',
    '&#0;',
    '<![CDATA[',
    '<!DOCTYPE x [',
    '-',
    '0,5',
    '99999999999',
    '\u{1f642}',
    'ắ'.normalize('NFD'),
  ],
];

const insert = fc
  .tuple(
    share,
    fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.constantFrom(...signs).map((text) => Buffer.from(text)),
    ),
  )
  .map(([part, piece]): Damage => {
    return (bytes) => joined(bytes.subarray(0, at(bytes, part)), piece, bytes.subarray(at(bytes, part)));
  });

const repeat = fc
  .tuple(share, fc.nat(200), fc.integer({ min: 1, max: 8 }))
  .map(([part, length, times]): Damage => {
    return (bytes) => {
      const from = at(bytes, part);
      const piece = bytes.subarray(from, from + length);
      return joined(
        bytes.subarray(0, from),
        ...Array.from({ length: times }, () => piece),
        bytes.subarray(from),
      );
    };
  });

const spliceWith = (others: readonly Uint8Array[]) =>
  fc.tuple(share, share, fc.constantFrom(...others)).map(([part, otherPart, other]): Damage => {
    return (bytes) => joined(bytes.subarray(0, at(bytes, part)), other.subarray(at(other, otherPart)));
  });

/** Files damaged in a few places: bits flipped, pieces lost, put in, repeated, or taken from another file. */
export const damaged = (seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(fc.oneof(flip, cut, truncate, insert, repeat, spliceWith(seeds)), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([seed, damages]) => damages.reduce((bytes, damage) => damage(bytes), seed));
