/** What is said before anything is loaded; written so that the oldest Node can read it. */
export const sayOfNode = {
  tooOld: (found: string, oldest: string): string =>
    `shcb cần Node.js từ ${oldest} trở lên, máy này đang có ${found}: cài bản mới tại https://nodejs.org rồi chạy lại.`,
};
