import { trackLabels } from '../../messages/labels/track.ts';
import type { Obligations } from '../../rubric/file/obligations.ts';
import { gap, heading, type Report, text } from '../page.ts';
import { schemas } from '../parts/schemas.ts';
import { headBlocks, INDENT, sourceBlocks, tailBlocks } from './rubric-head.ts';

/** Obligations printed for people: what is asked, of whom, how often, on what ground. */
export const obligationsReport = (file: Obligations, sha256: string): Report => {
  const { obligations: id, inForce, requirement } = file;
  const data = () => ({ schema: schemas.rubric, id, version: inForce.from, sha256, content: file });
  return {
    page: () => [
      ...headBlocks(file, id, sha256),
      gap,
      heading(trackLabels.lawHeading, 2),
      ...requirement.flatMap((one) => [
        text(`${one.id} ${one.name}`, 'strong', 2),
        text(`- ${trackLabels.asked(one)}`, undefined, INDENT),
        ...(one.appliesFrom === undefined
          ? []
          : [text(`- ${trackLabels.appliesFrom(one.appliesFrom)}`, undefined, INDENT)]),
        ...sourceBlocks(one, file, INDENT),
      ]),
      ...tailBlocks(file),
    ],
    data,
    records: () => [data()],
  };
};
