import { nodeIo } from '../../src/cli/node-io.ts';
import type { Assessment } from '../../src/domain/meeting/assessment.ts';
import type { Meeting } from '../../src/domain/meeting/meeting.ts';
import { assess } from '../../src/engine/meeting/assess.ts';
import type { Library } from '../../src/intake/files/law/library.ts';
import { makeLibrary } from '../../src/intake/files/law/whole-library.ts';
import { readSheet } from '../../src/intake/files/meeting/meetings.ts';
import { readBytes } from '../../src/intake/world/document-file.ts';
import { prove } from '../../src/rubric/proof/index.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';

/** The law as it is shipped. */
export const library: Library = makeLibrary(nodeIo.files, [nodeIo.lawFolder], prove);

/** The newest version of a shipped rubric. */
export const shippedRubric = (id: string): Rubric => {
  const law = library.versions(id).at(-1);
  if (law?.kind !== 'rubric') throw new Error(`${id} is no rubric`);
  return law.rubric;
};

/** A written meeting read with its rubric; a refusal fails the test with its complaints. */
export const readWritten = (written: unknown, rubric: string): Meeting => {
  const read = readBytes('test.json', new TextEncoder().encode(JSON.stringify(written)));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const { sheet, problems } = readSheet(read.document, { library, workspace: null, rubric, strict: false });
  if (sheet === null) throw new Error(JSON.stringify(problems));
  return sheet.meeting;
};

/** Scores a meeting that the rubric can score. */
export const scored = (rubric: Rubric, meeting: Meeting): Assessment => {
  const assessment = assess(rubric, meeting);
  if ('conflicts' in assessment) throw new Error(JSON.stringify(assessment.conflicts));
  return assessment;
};
