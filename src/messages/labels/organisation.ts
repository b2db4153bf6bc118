import { day, list } from '../words/format.ts';
import { beginningText, eventWord, type TurnWords } from '../words/organisation.ts';

interface Tally {
  readonly kind: string;
  readonly count: number;
}

const total = (tallies: readonly Tally[]): number => tallies.reduce((sum, { count }) => sum + count, 0);

const tallied = (
  word: string,
  tallies: readonly Tally[],
  kindWord: (kind: string) => string,
): readonly string[] =>
  tallies.length === 0
    ? []
    : [
        `${word} ${total(tallies)} (${tallies.map(({ kind, count }) => `${kindWord(kind)} ${count}`).join(', ')})`,
      ];

const cameWord = (kind: string): string => (kind === 'chuyen_giao' ? 'chuyển về' : eventWord(kind));
const wentWord = (kind: string): string => (kind === 'chuyen_giao' ? 'chuyển đi' : eventWord(kind));

/** Words of tables about units that come, go and change. */
export const organisationLabels = {
  changesHeading: 'Thay đổi về tổ chức trong kỳ',
  endedHeading: 'Đã kết thúc, chuyển đi trong kỳ',
  /** The head of a part of a table; what stands in between is named too. */
  under: (names: readonly string[]) => names.join(' / '),
  directlyUnder: (name: string) => `Trực thuộc ${name}`,
  movement: (opening: number, came: readonly Tally[], went: readonly Tally[], closing: number) =>
    `Biến động chi bộ: ${[`đầu kỳ ${opening}`, ...tallied('tăng', came, cameWord), ...tallied('giảm', went, wentWord), `cuối kỳ ${closing}`].join(', ')}.`,
  formerName: (before: string, name: string) => `trước ngày ${day(before)} là ${name}`,
  /** `shown`: the earlier months stand in rows of the same table. */
  begun: (turn: TurnWords, shown: boolean) =>
    `${beginningText(turn)}${shown ? '; các tháng trước xem ở dòng của chi bộ cũ' : ''}`,
  absorbed: (name: string, on: string) => `nhận ${name} sáp nhập vào từ ngày ${day(on)}`,
  gaveUp: (names: readonly string[], on: string) => `chia tách ra ${list(names)} từ ngày ${day(on)}`,
  moved: (from: string, on: string) => `trước ngày ${day(on)} thuộc ${from}`,
  changes: (name: string, notes: readonly string[]) => `${name}: ${notes.join('; ')}.`,
} as const;
