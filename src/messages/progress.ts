/** How far a reading is. */
interface SoFar {
  readonly records: number;
  /** `null` where it is not known of how much. */
  readonly perCent: number | null;
  readonly perSecond: number;
  /** `null` while nothing tells. */
  readonly secondsLeft: number | null;
}

const MINUTE = 60;

const timeLeft = (seconds: number): string =>
  seconds < 2 * MINUTE ? `${seconds} giây` : `${Math.round(seconds / MINUTE)} phút`;

/** One line for who waits. */
export const readingSoFar = ({ records, perCent, perSecond, secondsLeft }: SoFar): string =>
  `Đã đọc ${records} phiếu${perCent === null ? '' : ` (${perCent}%)`}, ${perSecond} phiếu một giây${secondsLeft === null ? '' : `, còn khoảng ${timeLeft(secondsLeft)}`}`;
