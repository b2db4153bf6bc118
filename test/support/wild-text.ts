import fc from 'fast-check';

/** Pieces that Markdown or HTML would take for markup, and characters that hide. */
const pieces = [
  ...'\\`*_[]()<>|~$@#&!:;.,-+=^{}"\'/? \t\n\r',
  ...[
    '**',
    '__',
    '~~~',
    '```',
    '# ',
    '- ',
    '---',
    '+ ',
    '===',
    '> ',
    '1.',
    '1. ',
    '12) ',
    ':-',
    '--:',
    '| - |',
  ],
  ...['&amp;', '&#35;', '&lt;', '<b>', '</p>', '<!--', '-->', '<script>', '</style>', '<a href="x">', ']]>'],
  ...['https://a.vn/x_y', 'www.a.vn', 'a@b.vn', '![a](b)', '[a]: b', '[^1]', '[ ] ', '$x$'],
  ...['\u0000', '\u001b[31m', '\u007f', '\u0085', '\u00a0', '\u200b', '\u202e', '\u2028', '\ufeff'],
  ...['Đ', 'ữ', 'e\u0302\u0301', '支部', '\u{1f642}', 'a', '7'],
];

/** Text that tries to be something else. */
export const wildText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
