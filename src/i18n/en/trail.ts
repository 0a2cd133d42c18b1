/** What the English site says of what changed: the method, and single reviews. */
export const trail = {
  method: {
    version: (number: number) => `Version ${number}`,
    touches: (parts: string) => `Scored in another way since: ${parts}.`,
    touchesNone: 'No part is scored in another way.',
    scoredBy: (number: number) => `Scored by version ${number} of the method`,
    later: (number: number, date: string, parts: string) =>
      `Scored before version ${number} of the method (${date}), by which ${parts} would be scored in another way.`,
  },
  corrections: {
    edit: 'Edit this text',
    history: 'All its versions',
    report: 'Suggest a correction of',
    whole: 'the whole review',
    issueTitle: (name: string, part: string) => `Correction: ${name}, ${part}`,
    issueBody: (address: string) =>
      `Page: ${address}\n\nWhat is wrong:\n\n\nWhat is right, and its source:\n`,
  },
  changes: {
    title: 'What changed',
    about:
      'What changed in reviews after publication: the score before and after, the day, and the reason.',
    all: 'All changes',
    none: 'No review has changed yet.',
    feed: 'Changes alone as a feed:',
  },
};
