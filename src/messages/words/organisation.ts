import { day, list } from './format.ts';

/** What happens to the bodies of a workspace, in words that fit inside a sentence. */
const kindWords: Readonly<Record<string, string>> = {
  thanh_lap: 'thành lập',
  sap_nhap: 'sáp nhập',
  hop_nhat: 'hợp nhất',
  chia_tach: 'chia tách',
  chuyen_giao: 'chuyển giao',
  doi_ten: 'đổi tên',
  doi_loai_hinh: 'đổi loại hình',
  giai_the: 'giải thể',
  ket_thuc: 'kết thúc',
  khong_ghi: 'chưa ghi quyết định',
};

export const eventWord = (kind: string): string => kindWords[kind] ?? kind;

/** How a body began or ended; `others` are codes or names, as the reader knows them. */
export interface TurnWords {
  readonly kind: string;
  /** The first day of the new state. */
  readonly on: string;
  readonly decisions: readonly string[];
  readonly others: readonly string[];
  readonly outside: string | null;
}

const since = ({ on, decisions }: TurnWords): string =>
  `từ ngày ${day(on)}${decisions.length === 0 ? '' : ` theo ${list(decisions)}`}`;

/** "đã sáp nhập vào CB02 từ ngày 01/07/2025 theo 12-QĐ/ĐU". */
export const endingText = (turn: TurnWords): string => {
  const others = list(turn.others);
  const how: Readonly<Record<string, string>> = {
    sap_nhap: `đã sáp nhập vào ${others}`,
    hop_nhat: `đã hợp nhất thành ${others}`,
    chia_tach: `đã chia tách thành ${others}`,
    chuyen_giao: `đã chuyển đến ${turn.outside ?? ''}`,
    giai_the: 'đã giải thể, không còn hoạt động',
    ket_thuc: 'đã kết thúc, không còn hoạt động',
  };
  return `${how[turn.kind] ?? eventWord(turn.kind)} ${since(turn)}`;
};

/** "thành lập trên cơ sở hợp nhất CB04 và CB05 từ ngày 01/07/2025 theo 13-QĐ/ĐU". */
export const beginningText = (turn: TurnWords): string => {
  const others = list(turn.others);
  const how: Readonly<Record<string, string>> = {
    thanh_lap: 'thành lập',
    hop_nhat: `thành lập trên cơ sở hợp nhất ${others}`,
    chia_tach: `thành lập trên cơ sở chia tách ${others}`,
    chuyen_giao: `chuyển về từ ${turn.outside ?? ''}`,
  };
  return `${how[turn.kind] ?? eventWord(turn.kind)} ${since(turn)}`;
};
