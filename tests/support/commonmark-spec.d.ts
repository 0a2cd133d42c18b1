declare module 'commonmark-spec' {
  /** CommonMark's own examples; an arrow stands for a tab. */
  export const tests: { markdown: string; html: string; section: string; number: number }[];
}
