/** Records of ours are far smaller. */
const LONGEST = 20_000;

/** Anything but visible letters in NFC and line ends; a backslash, of which the text does not show what it means; and a question mark, which may stand for a letter that is lost. */
const UNUSUAL = /[^\n -~\u00c0-\u01b0\u1ea0-\u1ef9]|[\\?]/;

/** Whether every letter of a text is what it looks like, so that nothing is to be said of any. */
export const hasPlainLetters = (text: string): boolean => text.length <= LONGEST && !UNUSUAL.test(text);
