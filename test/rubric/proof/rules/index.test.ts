import { expect, test } from 'vitest';
import { lawProblems, rubricPath, soundRubric } from '../../../support/build-rubric.ts';
import { replaced } from '../../../support/place.ts';

test('the rubric that the cases start from has no fault', () => {
  expect(lawProblems(soundRubric, rubricPath)).toEqual([]);
});

test('all faults of a rubric are listed, in the order of the file', () => {
  const broken = [
    ['tong_diem: 50', 'tong_diem: 60'],
    ['ma: "1.3"', 'ma: "1.1"'],
    ['tu_so: co_mat', 'tu_so: co_mac'],
    ['ve_muc: thap', 've_muc: giua'],
  ].reduce((text, [right = '', wrong = '']) => replaced(text, right, wrong), soundRubric);
  // The last band condition names line 1.1, which is still there.
  expect(lawProblems(broken, rubricPath)).toEqual([
    'total-sum 9',
    'unknown-level 40',
    'duplicate-id 45',
    'undeclared-fact 62',
  ]);
});
