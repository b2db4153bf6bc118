import type { Block } from '../../report/page.ts';

type OfficeBlock = Extract<Block, { type: 'letterhead' | 'signatures' | 'leaf' | 'foot' }>;

const given = (lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line) => line !== undefined);

/** The head, the end and the foot of a paper line by line, where lines cannot stand side by side. */
export const officeLines = (block: OfficeBlock): readonly string[] => {
  switch (block.type) {
    case 'letterhead': {
      const { superior, issuer, number, motto, placeAndDay, title, about } = block;
      return given([superior, issuer, number, ...motto, placeAndDay, title, about]);
    }
    case 'signatures':
      return [
        ...block.signatures.flatMap(({ onBehalf, position }) => given([onBehalf, position])),
        ...(block.recipients === undefined ? [] : [block.recipients.title, ...block.recipients.names]),
      ];
    case 'leaf':
      return [];
    case 'foot':
      return [block.text];
  }
};
