/** The strings of the model language, as a type that other languages can fill. */
export type Widen<Value> = Value extends string
  ? string
  : Value extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { [Key in keyof Value]: Widen<Value[Key]> };
