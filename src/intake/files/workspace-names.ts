/** Names that have a meaning in the folder of a workspace. */
export const WORKSPACE_FILE = 'shcb.yaml';

/** Where a workspace keeps its closed periods. */
export const CLOSINGS_FOLDER = 'chot';

/** Where a workspace keeps law of its own. */
export const OWN_LAW = 'rubrics';

/** Where sheets are kept that somebody has begun to fill in by questions. */
export const DRAFTS_FOLDER = '.shcb/nhap';
