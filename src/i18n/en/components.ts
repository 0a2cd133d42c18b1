import { authoringComponents, type ComponentWords } from '../../domain/text/components.ts';

/** What each component for authors and its attributes say. Their list itself says it in English. */
export const components = Object.fromEntries(
  authoringComponents.map(({ name, summary, attributes }) => [
    name,
    {
      summary,
      attributes: Object.fromEntries(attributes.map((one) => [one.name, one.summary])),
    },
  ]),
) as ComponentWords;
