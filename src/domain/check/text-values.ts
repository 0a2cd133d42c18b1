/** A text in front matter and the path to it. */
interface TextValue {
  path: (string | number)[];
  value: string;
}

/** Every text in a value of front matter, however deep. */
export function* textValues(value: unknown, path: TextValue['path'] = []): Iterable<TextValue> {
  if (typeof value === 'string') {
    yield { path, value };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textValues(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textValues(item, [...path, key]);
  }
}
