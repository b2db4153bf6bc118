import { day, spanName } from '../words/format.ts';
import { resultText } from './closing.ts';

interface Replacement {
  readonly sheets: string;
  readonly reason: string;
  readonly date?: string | undefined;
  readonly by?: string | undefined;
}

const states: Readonly<Record<string, string>> = {
  nhap: 'nháp',
  chinh_thuc: 'chính thức',
  bo_sung: 'bổ sung',
  dinh_chinh: 'đính chính',
  huy: 'hủy',
  nhap_nham: 'nhập nhầm',
};

/** Words around the record of a unit's sheets. */
export const historyLabels = {
  title: (name: string, id: string) => `Các phiếu của ${name}${name === id ? '' : ` (${id})`}`,
  none: 'Chưa có phiếu nào.',
  state: 'Trạng thái',
  hash: 'Mã phiếu',
  legend: 'Mã phiếu là 12 ký tự đầu của mã đối chiếu; ghi vào mục “thay thế” khi đính chính.',
  files: 'Các tệp chứa phiếu:',
  file: (path: string, hashes: readonly string[]) => `- ${path}: ${hashes.join(', ')}`,
  stateOf: (state: string) => states[state] ?? state,
  stopped: 'chưa được tính, xem lỗi',
  replaces: (hash: string | null, { sheets, reason, date, by }: Replacement) =>
    `thay ${hash ?? sheets}: ${reason}${
      date === undefined && by === undefined
        ? ''
        : ` (${[...(date === undefined ? [] : [day(date)]), ...(by === undefined ? [] : [by])].join(', ')})`
    }`,
  replacedBy: (hash: string) => `đã được thay bằng ${hash}`,
  afterClosing: (period: string) => `có sau khi chốt ${spanName(period)}`,
  closedWith: (period: string, result: Parameters<typeof resultText>[0]) =>
    `${spanName(period)} chốt: ${resultText(result)}`,
} as const;
