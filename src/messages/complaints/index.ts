import { annualComplaints } from './annual.ts';
import { answerComplaints } from './answers.ts';
import { callComplaints } from './calls.ts';
import { caseComplaints } from './cases.ts';
import { closeComplaints } from './closings.ts';
import { correctionComplaints } from './corrections.ts';
import { factComplaints } from './facts.ts';
import { fileComplaints } from './files.ts';
import { inputComplaints } from './inputs.ts';
import { jsonComplaints } from './json.ts';
import { libraryComplaints } from './library.ts';
import { obligationComplaints } from './obligations.ts';
import { organisationComplaints } from './organisation.ts';
import { outputComplaints } from './outputs.ts';
import { plausibilityComplaints } from './plausibility.ts';
import { ratingComplaints } from './ratings.ts';
import { resultComplaints } from './results.ts';
import { rubricBandComplaints } from './rubric-bands.ts';
import { rubricIdleComplaints } from './rubric-idle.ts';
import { rubricLevelComplaints } from './rubric-levels.ts';
import { rubricPointComplaints } from './rubric-points.ts';
import { rubricSourceComplaints } from './rubric-sources.ts';
import { scoringComplaints } from './scoring.ts';
import { shapeComplaints } from './shapes.ts';
import { sheetComplaints } from './sheets.ts';
import { tableComplaints } from './tables.ts';
import { templateComplaints } from './templates.ts';
import { textComplaints } from './texts.ts';
import { valueComplaints } from './values.ts';
import { workbookComplaints } from './workbooks.ts';
import { yamlComplaints } from './yaml.ts';

/** What is wrong with an input or a call. Every entry says what was found and what to do. */
export const complaints = {
  ...fileComplaints,
  ...inputComplaints,
  ...tableComplaints,
  ...workbookComplaints,
  ...textComplaints,
  ...yamlComplaints,
  ...jsonComplaints,
  ...shapeComplaints,
  ...valueComplaints,
  ...sheetComplaints,
  ...organisationComplaints,
  ...resultComplaints,
  ...factComplaints,
  ...answerComplaints,
  ...plausibilityComplaints,
  ...scoringComplaints,
  ...callComplaints,
  ...outputComplaints,
  ...correctionComplaints,
  ...closeComplaints,
  ...libraryComplaints,
  ...rubricPointComplaints,
  ...rubricLevelComplaints,
  ...rubricBandComplaints,
  ...rubricSourceComplaints,
  ...rubricIdleComplaints,
  ...annualComplaints,
  ...obligationComplaints,
  ...ratingComplaints,
  ...templateComplaints,
  ...caseComplaints,
} as const;
