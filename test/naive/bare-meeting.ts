import { type FactValue, parseFact } from '../../src/domain/meeting/facts.ts';
import type { Answer, Meeting } from '../../src/domain/meeting/meeting.ts';
import { meetingKindSchema } from '../../src/domain/meeting/meeting-kind.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import type { WrittenMeeting } from './meetings.ts';

const answerOf = (written: WrittenMeeting['tu_cham'][string]): Answer =>
  typeof written === 'string' ? { result: written } : { result: written.ket_qua, reason: written.ly_do };

/** A written meeting as the engine takes it, without the readers: fast enough for hundreds of thousands. */
export const bareMeeting = (written: WrittenMeeting, rubric: Rubric): Meeting => {
  const facts = new Map<string, FactValue>();
  for (const [id, value] of Object.entries(written.so_lieu)) {
    const type = rubric.factTypes.get(id);
    const fact = type === undefined ? undefined : parseFact(type, String(value));
    if (fact === undefined) throw new Error(`${id}: ${value}`);
    facts.set(id, fact);
  }
  const answers = Object.entries(written.tu_cham).map(([id, answer]) => [id, answerOf(answer)] as const);
  return {
    unit: written.chi_bo,
    date: written.ngay,
    kind: meetingKindSchema.parse(written.loai),
    facts,
    answers: { tu_cham: new Map(answers), tham_dinh: new Map() },
  };
};
