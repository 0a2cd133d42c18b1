import { Ajv2020 } from 'ajv/dist/2020.js';

/** Makes a check by a JSON Schema: what is wrong with a value, if anything. */
export function checkBy(schema: object): (value: unknown) => string[] {
  const validate = new Ajv2020({ allErrors: true, formats: { date: true, uri: true } }).compile(
    schema,
  );
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
