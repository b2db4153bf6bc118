/** How far a reading is. */
interface SoFar {
  readonly records: number;
  readonly perCent: number;
  readonly perSecond: number;
  /** `null` while nothing tells. */
  readonly secondsLeft: number | null;
}

const MINUTE = 60;

const timeLeft = (seconds: number): string =>
  seconds < 2 * MINUTE ? `${seconds} giây` : `${Math.round(seconds / MINUTE)} phút`;

/** One line for who waits. */
export const readingSoFar = ({ records, perCent, perSecond, secondsLeft }: SoFar): string =>
  `Đã đọc ${records} phiếu (${perCent}%), ${perSecond} phiếu một giây${secondsLeft === null ? '' : `, còn khoảng ${timeLeft(secondsLeft)}`}`;
