import {
  capitalised,
  day,
  decimal,
  type Ends,
  ends,
  type FactName,
  factName,
  list,
  points,
} from '../words/format.ts';
import { unitKindName } from '../words/unit-kind.ts';

const stageWords: Readonly<Record<string, string>> = {
  selfRating: 'tự xếp loại',
  proposal: 'đề nghị',
  decision: 'quyết định',
};

/** Words of the annual rating of organisations. */
export const ratingLabels = {
  // a regulation printed
  levelsHeading: 'Mức xếp loại và điều kiện',
  level: (name: string, short: string, interval: Ends) => {
    const words = ends(interval, 'diem');
    return `${name} (${short})${words === '' ? '' : `: ${words}`}`;
  },
  allConditions: 'đủ mọi điều kiện sau, thiếu một điều kiện thì xét mức thấp hơn',
  noPoints: 'Quy định không đặt điểm cho các mức; nơi nào có bộ tiêu chí riêng thì theo bộ tiêu chí đó.',
  knockOutsHeading: (level: string) => `Thuộc một trường hợp sau thì xếp ${level}, dù điểm bao nhiêu`,
  knockOutWhen: (condition: string) => `khi: ${condition}`,
  exception: (words: string) => `ngoại lệ: ${words}`,
  quotaHeading: (level: string) => `Tỷ lệ ${level}`,
  quotaRate: (rate: number, higher: number | undefined) =>
    `không quá ${decimal(rate)}% trong từng nhóm tương đồng${higher === undefined ? '' : `; ${decimal(higher)}% khi cấp có thẩm quyền quyết định, có căn cứ`}`,
  denominator: (denominator: string, good: string) =>
    denominator === 'tot_tro_len'
      ? `tính trên số ${good} trở lên`
      : `tính trên số ${good}, không gồm mức cao hơn`,
  rounding: (rounding: string) =>
    ({
      nua_len: 'làm tròn từ 0,5 trở lên thì lên 1',
      xuong: 'làm tròn xuống',
      nua_chan: 'làm tròn 0,5 đến số chẵn',
    })[rounding] ?? rounding,
  overQuota: (over: string) =>
    over === 'chan'
      ? 'quá số cho phép là lỗi, chương trình không hạ mức của tổ chức nào'
      : 'quá số cho phép thì báo và xếp thứ tự, chương trình không hạ mức của tổ chức nào',
  tieBreaks: (names: readonly string[]) =>
    `thứ tự xét khi quá số cho phép: điểm; ${names.map((name) => name.toLowerCase()).join('; ')}`,
  otherHeading: 'Quy định khác',
  difference: (value: number) =>
    `tự xếp loại và đề nghị chênh lệch từ ${points(value)}, hoặc khác mức, thì phải giải trình`,
  newUnit: (months: number) => `tổ chức thành lập dưới ${months} tháng: xin ý kiến cấp có thẩm quyền`,

  // the ratings of a year
  title: (year: string) => `Xếp loại chất lượng tổ chức năm ${year}`,
  lawLine: (name: string, id: string, version: string) =>
    `Quy định: ${name} (${id}, phiên bản ${day(version)}).`,
  reviewDay: (date: string) => `Ngày xét: ${day(date)}.`,
  notMeetings:
    'Mức của tổ chức trong năm, không phải mức của các buổi sinh hoạt; SHCB năm chỉ là một căn cứ kèm theo.',
  group: 'Nhóm',
  points: 'Điểm',
  self: 'Tự xếp loại',
  selfShort: 'Tự XL',
  proposed: 'Đề nghị',
  decided: 'Quyết định',
  decidedShort: 'QĐ',
  counted: 'Kết quả',
  quality: 'SHCB năm',
  qualityShort: 'SHCB',
  noLevel: 'chưa',
  whole: 'chung',
  groupName: (group: string) => capitalised(unitKindName(group)),
  legend: (levels: readonly { readonly short: string; readonly name: string }[]) =>
    `Ký hiệu: ${levels.map(({ short, name }) => `${short} ${name.toLowerCase()}`).join('; ')}.`,
  countedNote:
    'Kết quả lấy theo quyết định; chưa có thì theo đề nghị mới nhất; không bao giờ theo mức tự xếp loại.',
  unrated: (because: string, reason: string) =>
    ({
      stated: `không xếp loại: ${reason}`,
      faulty: 'mục trong tệp có lỗi',
      'no-entry': 'chưa có kết quả',
      'no-proposal': 'chưa có đề nghị',
    })[because] ?? because,
  /** The same where who is not rated is gathered by why. */
  unratedBecause: (because: string, reason: string) =>
    because === 'stated' ? reason : ratingLabels.unrated(because, reason),
  aboveAllowed: (stages: readonly string[], short: string) =>
    `${list(stages.map((stage) => stageWords[stage] ?? stage))} cao hơn mức cho phép ${short}`,
  missing: (facts: readonly FactName[], lacksPoints: boolean) =>
    `chưa ghi ${list([...(lacksPoints ? ['điểm'] : []), ...(facts.length === 0 ? [] : [`${facts.length} số liệu`])])}`,
  isNew: (months: number) => `lập chưa đủ ${months} tháng, xin ý kiến cấp có thẩm quyền`,
  decision: (number: string | undefined, date: string | undefined) =>
    [...(number === undefined ? [] : [number]), ...(date === undefined ? [] : [day(date)])].join(', '),

  // what it comes to
  sumHeading: 'Tổng hợp',
  sum: (all: number, rated: number) =>
    `${all} tổ chức trong ngày xét: ${rated} đã xếp loại, ${all - rated} chưa xếp loại.`,
  levelCount: (name: string, count: number, share: string) => `${name}: ${count} (${share})`,
  share: (hundredths: number, exact: boolean) => `${exact ? '' : '≈ '}${decimal(hundredths)}%`,
  shares: (items: readonly string[]) => `Trong số đã xếp loại: ${items.join('; ')}.`,
  unratedUnits: (because: string, names: readonly string[]) =>
    `Chưa xếp loại (${because}): ${names.join('; ')}.`,
  quotaTitle: (level: string) => `Kiểm tra tỷ lệ ${level}`,
  quotaUsed: (parts: readonly string[], chosen: boolean) =>
    `Cách tính đã dùng${chosen ? ' (do tệp xếp loại chọn)' : ' (mặc định, đề xuất ở điểm văn bản chưa quy định rõ)'}: ${parts.join('; ')}.`,
  upTo: (rate: number, reason: string | null) =>
    `không quá ${decimal(rate)}%${reason === null ? '' : ` (căn cứ: ${reason})`}`,
  good: (short: string) => `${short} trở lên`,
  allowed: 'Cho phép',
  best: 'Đã xếp',
  rating: 'Nhận xét',
  within: 'trong tỷ lệ',
  over: (by: number) => `quá ${by}`,
  noneAllowed: (good: number) =>
    good === 0
      ? 'chưa có tổ chức hoàn thành tốt nhiệm vụ trở lên'
      : `nhóm chỉ có ${good} tổ chức hoàn thành tốt nhiệm vụ trở lên nên số cho phép làm tròn còn 0`,
  remarks: (items: readonly string[]) => items.join('; '),
  candidates: (group: string, items: readonly string[]) =>
    `Thứ tự xét${group === '' ? '' : ` của nhóm ${unitKindName(group)}`}: ${items.join('; ')}. Chưa tổ chức nào bị hạ mức.`,
  candidate: (place: number, name: string, tied: boolean) =>
    `${place}. ${name}${tied ? ' (ngang nhau)' : ''}`,
  whyHeading: 'Mức cho phép theo điểm, điều kiện',
  why: (name: string, level: string, reasons: readonly string[]) =>
    `${name}: cao nhất ${level}${reasons.length === 0 ? '' : `, vì ${list(reasons)}`}.`,
  unrecorded: (facts: readonly FactName[], names: readonly string[]) =>
    `Chưa ghi ${facts.map(factName).join('; ')} nên chưa đối chiếu hết: ${names.join('; ')}.`,
  proposedPart: (name: string) => `* ${name} theo đề xuất, chưa có văn bản xác nhận.`,
  quotaPart: 'Tỷ lệ tối đa',
  differencePart: 'Mức chênh lệch phải giải trình',
  newUnitPart: 'Mốc tổ chức mới thành lập',
} as const;
