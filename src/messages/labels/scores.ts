import { day, decimal, points, scorerName } from '../words/format.ts';
import { labels } from './index.ts';

interface LineScores {
  readonly self: number | null;
  readonly appraised: number | null;
  readonly selfReason: string | null;
  readonly appraisedReason: string | null;
}

const scoreText = (total: number | null, band: string | null): string => {
  if (total === null) return 'chưa chấm xong';
  return band === null ? decimal(total) : `${decimal(total)} ${band}`;
};

const signed = (value: number): string =>
  value > 0 ? `+${decimal(value)}` : value < 0 ? `−${decimal(-value)}` : '0';

const onePoint = (value: number | null): string => (value === null ? 'chưa chấm' : decimal(value));

/** Words around the scores of a meeting held against each other. */
export const scoreLabels = {
  title: 'Đối chiếu điểm tự chấm và điểm thẩm định',
  none: 'Chưa phiếu nào có thẩm định của cấp ủy cấp trên hoặc quyết định điều chỉnh.',
  self: 'Tự chấm',
  selfBand: 'Xếp loại tự chấm',
  vote: 'Biểu quyết',
  appraised: 'Thẩm định',
  appraisedBand: 'Xếp loại thẩm định',
  difference: 'Chênh lệch',
  decision: 'Quyết định',
  official: 'Chính thức',
  score: scoreText,
  voteOf: (inFavour: number, against: number | null) =>
    against === null ? `${inFavour} đồng ý` : `${inFavour}/${inFavour + against}`,
  points: (difference: number | null, bandDiffers: boolean) =>
    `${difference === null ? '' : signed(difference)}${bandDiffers ? ', đổi mức' : ''}`,
  officialOf: (scorer: string, total: number | null, band: string | null) =>
    `${scoreText(total, band)} (${scorerName(scorer)})`,
  meeting: (unit: string, date: string) => `${unit}, buổi ngày ${day(date)}`,
  line: (criterion: string, title: string, { self, appraised, selfReason, appraisedReason }: LineScores) =>
    `${criterion} ${title}: ${onePoint(self)} → ${onePoint(appraised)}. ${
      selfReason === null ? '' : `Tự chấm: ${selfReason}. `
    }Thẩm định: ${appraisedReason ?? 'chưa ghi lý do'}`,
  overridden: ({ authority, reason, document, date }: Readonly<Record<string, string>>) =>
    `Quyết định của ${authority ?? ''}: ${reason ?? ''} (${document ?? ''}, ${day(date ?? '')})`,
  threshold: (from: number | null, source: string | null, mark: string | null) => {
    if (from === null)
      return 'Đổi mức thì phải có lý do; chưa có chỗ nào quy định chênh lệch bao nhiêu điểm (ghi “chênh lệch” trong shcb.yaml).';
    const by =
      source === null
        ? 'theo “chênh lệch” trong shcb.yaml'
        : `theo ${labels.sourceWithMark(source, mark ?? '')} cho xếp loại hằng năm, chưa có văn bản xác nhận cho sinh hoạt chi bộ; ghi “chênh lệch” trong shcb.yaml để đổi`;
    return `Chênh lệch từ ${points(from)} trở lên, hoặc đổi mức, thì phải có lý do (${by}).`;
  },
} as const;
