import { OFFICIAL } from '../../domain/meeting/filing.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { Replaced } from '../../engine/record/corrections.ts';
import { differingKeys, type OwnPart, ownPart } from '../../engine/record/own-part.ts';
import { keyOf } from '../../intake/document/keys.ts';
import type { SheetEntry } from './sheet-entry.ts';
import type { Survey } from './survey.ts';

/** Appraisals under which the part of the unit is no longer what the unit sent: whoever corrects it says so in the sheet. */
export const appraisedOtherwise = async (
  replaced: readonly Replaced<SheetEntry>[],
  sheets: Survey['sheets'],
): Promise<readonly Problem[]> => {
  const pairs = replaced.filter(({ by }) => by.filing?.state === OFFICIAL.state);
  if (pairs.length === 0) return [];
  const parts = new Map<SheetEntry, OwnPart>();
  const appraised = new Set<SheetEntry>();
  for await (const { usable, entry } of sheets(pairs.flatMap(({ by, sheet }) => [by, sheet]))) {
    const { meeting, rubric } = usable.sheet;
    parts.set(entry, ownPart(meeting, rubric));
    if (meeting.answers.tham_dinh.size > 0) appraised.add(entry);
  }
  return pairs.flatMap(({ by, sheet }): readonly Problem[] => {
    const [own, sent] = [parts.get(by), parts.get(sheet)];
    const keys = own === undefined || sent === undefined ? [] : differingKeys(own, sent);
    return keys.length === 0 || !appraised.has(by)
      ? []
      : [
          {
            severity: 'warning',
            complaint: {
              code: 'appraised-otherwise',
              args: { file: sheet.location.file, keys: keys.map(keyOf) },
            },
            location: by.location,
            also: [sheet.location],
          },
        ];
  });
};
