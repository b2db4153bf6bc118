/** What XML 1.0 cannot hold, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const entity = (character: string): string => ENTITIES[character] ?? character;

const allowed = (text: string): string => text.replace(FORBIDDEN, '');

const attribute = ([name, value]: readonly [string, string | number]): string =>
  ` ${name}="${allowed(String(value)).replace(/[&<>"\t\n\r]/g, entity)}"`;

/** Text between tags. */
export const xmlText = (text: string): string => allowed(text).replace(/[&<>\r]/g, entity);

/** An element of XML; its content is given as lines, or as one text that is kept as it is. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = [],
): string => {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (content.length === 0) return `${start}/>`;
  return `${start}>${typeof content === 'string' ? content : `\n${content.join('\n')}\n`}</${name}>`;
};
