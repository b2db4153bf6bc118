import { type FactName, factName, list, monthList, monthSpans } from '../words/format.ts';
import type { Nested, Say } from './index.ts';

/** "xếp từ Khá trở lên", "từ Kém đến Khá". */
export const rated = ({ from, to }: { from?: string; to?: string }): string =>
  from !== undefined && to !== undefined
    ? from === to
      ? `xếp ${from}`
      : `từ ${from} đến ${to}`
    : from !== undefined
      ? `xếp từ ${from} trở lên`
      : `xếp ${to ?? ''} trở xuống`;

interface SeriesArgs {
  readonly operation: string;
  readonly from?: string;
  readonly to?: string;
  readonly months: readonly number[];
  readonly every: string | null;
  readonly select: string;
}

const ofMonths = (args: SeriesArgs): string => {
  switch (args.operation) {
    case 'dem':
      return `số tháng ${rated(args)}`;
    case 'phan_tram':
      return `phần trăm số tháng ${rated(args)}, trên số tháng được tính`;
    case 'lien_nhau':
      return `số tháng liền nhau nhiều nhất ${rated(args)}`;
    case 'so_ky_hop':
      return 'số tháng có họp thường kỳ';
    case 'trung_binh':
      return 'điểm bình quân các tháng có điểm';
    case 'nho_nhat':
      return 'điểm của tháng thấp nhất';
    case 'lon_nhat':
      return 'điểm của tháng cao nhất';
    default:
      return `năm trước ${rated(args)}; năm trước không có mức thì tính là không`;
  }
};

/** How numbers of the year come about, and what its conditions come to. */
export const yearReasons = {
  'year-series': (args: SeriesArgs) =>
    [
      ...(args.every === null
        ? []
        : [
            `${args.every === 'quy' ? 'từng quý' : 'từng 6 tháng'}, lấy ${args.every === 'quy' ? 'quý' : '6 tháng'} ${args.select === 'lon_nhat' ? 'lớn nhất' : 'nhỏ nhất'}`,
          ]),
      ofMonths(args),
      ...(args.months.length === 0 ? [] : [`chỉ xét tháng ${list(monthSpans(args.months))}`]),
    ].join(': '),
  'year-condition': (args: { condition: Nested; sizes: readonly Nested[]; holds: boolean }, say: Say) => {
    const sizes = args.sizes.length === 0 ? '' : ` (${args.sizes.map(say).join('; ')})`;
    return `${args.holds ? 'đúng' : 'chưa đạt'} điều kiện ${say(args.condition)}${sizes}`;
  },
  'year-none-below': () => 'không đúng điều kiện của mức nào thấp hơn',
  'year-unanswered': (args: { band: string; facts: readonly FactName[] }) =>
    `chưa biết có được xếp ${args.band} hay không, vì không tháng nào cho biết ${list(args.facts.map(factName))}`,
  'year-not-held': (args: { months: readonly string[] }) =>
    `không họp tháng ${monthList(args.months)}; theo quy tắc năm thì chưa xếp loại`,
} as const;
