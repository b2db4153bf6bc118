const TIME = /^(\d{1,2})(?::|h|H)(\d{2})$/;

/** Minutes since midnight of `14:00` or `14h00`. */
export const parseTime = (text: string): number | undefined => {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
};
