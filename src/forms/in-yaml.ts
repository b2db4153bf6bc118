import { parse, stringify } from 'yaml';

/** A record in YAML of several lines, whatever form of YAML or JSON it is written in; one that has them already stays as it is. */
export const inYaml = (text: string): string => (/^\s*\{/.test(text) ? stringify(parse(text)) : text);
