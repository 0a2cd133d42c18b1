/** Something that is found by its names. */
export interface Named {
  /** Its names in all languages. */
  names: readonly string[];
  /** The names of its maker; none where it is a maker itself. */
  makers: readonly string[];
  /** Of two that fit equally well, the one that weighs more comes first. */
  weight: number;
}
