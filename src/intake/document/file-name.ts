/** The end of a name from its last dot, in small letters. */
export const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.')).toLowerCase();

/** Whether a file holds JSON by its name. */
export const isJson = (name: string): boolean => extensionOf(name) === '.json';
