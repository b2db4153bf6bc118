/** A calendar as a strict reader of RFC 5545 sees it; anything that the standard does not allow throws. */
export interface ReadEvent {
  readonly uid: string;
  readonly stamp: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string | null;
}

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

const fail = (why: string): never => {
  throw new Error(why);
};

/** Content lines: CRLF ends every one, none is longer than 75 octets, a further part begins with one space. */
const unfolded = (text: string): readonly string[] => {
  if (!text.endsWith('\r\n')) fail('the last line has no end');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) fail(`a bare line end: ${line}`);
    if (Buffer.byteLength(line) > 75) fail(`longer than 75 octets: ${line}`);
    if (Buffer.from(line).toString('utf8').includes('\ufffd')) fail(`a cut character: ${line}`);
  }
  const lines: string[] = [];
  for (const line of raw)
    if (line.startsWith(' ')) lines.push(`${lines.pop() ?? fail('begins with a space')}${line.slice(1)}`);
    else lines.push(line);
  return lines;
};

const CONTENT = /^([A-Z0-9-]+)((?:;[A-Z-]+=[A-Z0-9-]+)*):(.*)$/;

const lineOf = (text: string): Line => {
  const [, name = '', parameters = '', value = ''] = CONTENT.exec(text) ?? fail(`no content line: ${text}`);
  return { name, parameters, value };
};

/** A TEXT value without its escapes; a bare comma, semicolon or backslash is none. */
const plain = (value: string): string => {
  if (!/^(?:[^\\;,\p{Cc}]|\\[\\;,nN])*$/u.test(value)) fail(`no TEXT: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
};

interface Component {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** A component from its first line to its last, none inside another. */
const componentFrom = (lines: readonly Line[], begin: Line): Component => {
  const end = lines.findIndex(({ name }) => name === 'END' || name === 'BEGIN');
  const last = lines[end];
  if (last?.name !== 'END' || last.value !== begin.value) fail(`BEGIN:${begin.value} without its end`);
  return { name: begin.value, lines: lines.slice(0, end) };
};

/** The calendar's own lines, then its components and nothing between them. */
const componentsOf = (lines: readonly Line[]) => {
  const start = lines.findIndex(({ name }) => name === 'BEGIN');
  const own = start < 0 ? lines : lines.slice(0, start);
  const components: Component[] = [];
  let rest = start < 0 ? [] : lines.slice(start);
  for (let [begin] = rest; begin !== undefined; [begin] = rest) {
    if (begin.name !== 'BEGIN') fail(`between components: ${begin.name}`);
    const component = componentFrom(rest.slice(1), begin);
    components.push(component);
    rest = rest.slice(component.lines.length + 2);
  }
  return { own, components };
};

const once = (lines: readonly Line[], name: string): Line => {
  const found = lines.filter((line) => line.name === name);
  return found.length === 1 && found[0] !== undefined
    ? found[0]
    : fail(`${name} stands ${found.length} times`);
};

const eventOf = ({ lines }: Component): ReadEvent => {
  const start = once(lines, 'DTSTART');
  if (start.parameters !== ';VALUE=DATE' || !/^\d{8}$/.test(start.value)) fail('DTSTART is no date');
  const stamp = once(lines, 'DTSTAMP').value;
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) fail('DTSTAMP is not in UTC');
  const described = lines.filter(({ name }) => name === 'DESCRIPTION');
  return {
    uid: plain(once(lines, 'UID').value),
    stamp,
    day: start.value,
    summary: plain(once(lines, 'SUMMARY').value),
    description: described[0] === undefined ? null : plain(described[0].value),
  };
};

/** Reads a calendar, or throws at what the standard does not allow. */
export const readCalendar = (
  text: string,
): {
  readonly name: string;
  readonly events: readonly ReadEvent[];
  readonly journals: readonly ReadEvent[];
} => {
  const lines = unfolded(text).map(lineOf);
  const [first, ...rest] = lines;
  const last = rest.pop();
  if (first?.name !== 'BEGIN' || first.value !== 'VCALENDAR') fail('no calendar');
  if (last?.name !== 'END' || last.value !== 'VCALENDAR') fail('the calendar has no end');
  const { own, components } = componentsOf(rest);
  if (once(own, 'VERSION').value !== '2.0') fail('VERSION');
  if (once(own, 'PRODID').value === '') fail('PRODID');
  if (components.length === 0) fail('a calendar without a component');
  const read = (name: string) => components.filter((one) => one.name === name).map(eventOf);
  const [events, journals] = [read('VEVENT'), read('VJOURNAL')];
  const uids = [...events, ...journals].map(({ uid }) => uid);
  if (new Set(uids).size < uids.length) fail('a UID stands twice');
  return { name: plain(once(own, 'X-WR-CALNAME').value), events, journals };
};
