/** An element of SVG to be: the build writes it as markup, scripts make it. */
export interface Drawing {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  text?: string | undefined;
  children?: readonly Drawing[];
}

/** Writes drawings as markup. Making a component of each of their elements takes longer. */
export function writeDrawings(drawings: readonly Drawing[]): string {
  return drawings
    .map(({ name, attributes, text = '', children = [] }) => {
      const written = Object.entries(attributes).map(
        ([key, value]) => ` ${key}="${escape(value)}"`,
      );
      return `<${name}${written.join('')}>${escape(text)}${writeDrawings(children)}</${name}>`;
    })
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(value: string | number): string {
  return String(value).replace(/[&<>"']/g, (sign) => entities[sign]!);
}
