const DENIED = 'không có quyền';
const FULL = 'ổ đĩa đã đầy';
const BUSY = 'đang mở trong chương trình khác';
const BROKEN = 'ổ đĩa hoặc ổ mạng bị lỗi';
const CLOSED = 'nơi nhận đã đóng';
const MANY = 'máy đang mở quá nhiều tệp';
const GONE = 'không có ở đó';
const FOLDER = 'đó là thư mục';

const words: ReadonlyMap<string, string> = new Map([
  ['EACCES', DENIED],
  ['EPERM', DENIED],
  ['EROFS', 'ổ đĩa chỉ cho đọc'],
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['EBUSY', BUSY],
  ['ETXTBSY', BUSY],
  ['EIO', BROKEN],
  ['ESTALE', BROKEN],
  ['ETIMEDOUT', BROKEN],
  ['EPIPE', CLOSED],
  ['EBADF', CLOSED],
  ['EMFILE', MANY],
  ['ENFILE', MANY],
  ['ENOENT', GONE],
  ['ENOTDIR', GONE],
  ['EISDIR', FOLDER],
  ['EEXIST', 'ở đó có tệp cùng tên'],
  ['ENAMETOOLONG', 'tên quá dài'],
  ['ELOOP', 'liên kết chạy vòng'],
]);

/** Why the system refused, in words; its own code where there are none. */
export const faultText = (code: string): string => words.get(code) ?? `hệ thống báo ${code}`;

/** The same in brackets behind a sentence; nothing where the reason is not known. */
export const inBrackets = (code: string | null): string => (code === null ? '' : ` (${faultText(code)})`);
