import type { Checks, Remark } from '../report/page.ts';
import { visible } from './text/visible.ts';

const inData = (text: string): string =>
  visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const command = ({ severity, code, message, hint, place }: Remark): string => {
  const { file, line, column, endColumn, sheet, words } = place ?? {};
  // The lines of a workbook are rows of a sheet, which its file has not.
  const inText = sheet === undefined;
  const properties = Object.entries({
    file,
    ...(inText ? { line, col: column, endColumn } : {}),
    title: code,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${inProperty(String(value))}`]));
  const said = words === undefined ? message : `${words}: ${message}`;
  return `::${severity} ${properties.join(',')}::${inData(`${said}. ${hint}`)}`;
};

/** Workflow commands of GitHub, which shows each remark beside the line it is about. */
export const render = ({ remarks }: Checks): string =>
  remarks.map((remark) => `${command(remark)}\n`).join('');
