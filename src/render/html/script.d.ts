/** What is loaded in a browser, bundled into one text by the build. */
declare module '*?script' {
  export const script: string;
  /** Its SHA-256, by which a page names the one script that may run in it. */
  export const digest: string;
}
