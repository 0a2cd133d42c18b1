/** The package has no types of its own. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    rootType: string;
    issueMessage: string;
    /** From the page's thing down to what the issue is of. */
    path: { type?: string }[];
    fieldNames: string[];
  }

  export default class Validator {
    /** @param extracted the things of a page by format and type */
    validate(extracted: { jsonld: Record<string, unknown[]> }): Promise<Issue[]>;
  }
}
