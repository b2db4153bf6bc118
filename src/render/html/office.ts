import type { Block } from '../../report/page.ts';
import { classes, escaped } from './escaped.ts';

const officeLine = (text: string, name?: string): string => `<p${classes(name)}>${escaped(text)}</p>`;

const lineIf = (text: string | undefined, name?: string): string =>
  text === undefined ? '' : officeLine(text, name);

/** The head of an official paper, the bodies on one side and the Party on the other. */
export const letterheadMarkup = (head: Extract<Block, { type: 'letterhead' }>): string =>
  [
    '<header class="office">\n<div class="sides">\n<div>',
    lineIf(head.superior),
    officeLine(head.issuer, 'strong'),
    officeLine('*'),
    lineIf(head.number),
    head.title === undefined ? lineIf(head.about, 'subject') : '',
    '</div>\n<div>',
    ...head.motto.map((one, at) => officeLine(one, at < head.motto.length - 1 ? 'strong' : 'motto')),
    officeLine(head.placeAndDay, 'place'),
    '</div>\n</div>',
    ...(head.title === undefined
      ? []
      : [`\n<h1>${escaped(head.title)}</h1>\n`, lineIf(head.about, 'strong')]),
    '</header>',
  ].join('');

/** Room to sign, and who gets the paper. */
export const signaturesMarkup = ({
  signatures: signed,
  recipients,
}: Extract<Block, { type: 'signatures' }>): string =>
  [
    '<footer class="office">\n<div class="sides">\n',
    ...(signed.length < 2 ? ['<div></div>\n'] : []),
    ...signed.map(
      ({ onBehalf, position }) =>
        `<div class="sign">${lineIf(onBehalf, 'strong')}${officeLine(position, onBehalf === undefined ? 'strong' : undefined)}</div>\n`,
    ),
    '</div>\n',
    ...(recipients === undefined
      ? []
      : [officeLine(recipients.title, 'received'), ...recipients.names.map((name) => officeLine(name))]),
    '</footer>',
  ].join('');
