/** The version of each JSON result; a key never changes its meaning within one. */
export const schemas = {
  assessments: 'shcb/assessments@1',
  rating: 'shcb/rating@1',
  explanations: 'shcb/explanations@1',
  check: 'shcb/check@1',
  rubrics: 'shcb/rubrics@1',
  rubric: 'shcb/rubric@1',
  lint: 'shcb/lint@1',
  cases: 'shcb/cases@1',
  diff: 'shcb/diff@1',
  problems: 'shcb/problems@1',
  codes: 'shcb/codes@1',
  verify: 'shcb/verify@1',
  track: 'shcb/track@1',
  history: 'shcb/history@1',
  doctor: 'shcb/doctor@1',
  compare: 'shcb/compare@1',
} as const;
