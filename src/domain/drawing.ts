/** An element of SVG to be: the build writes it as markup, scripts make it. */
export interface Drawing {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  text?: string | undefined;
  children?: readonly Drawing[];
}
