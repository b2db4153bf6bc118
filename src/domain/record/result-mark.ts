/** Stands as the category in the properties of every workbook that holds results, so that one which was saved among the sheets is never read as a sheet. */
export const RESULT_MARK = 'shcb/result';
