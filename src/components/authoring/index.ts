import Cons from './Cons.astro';
import Curve from './Curve.astro';
import Figure from './Figure.astro';
import Measurement from './Measurement.astro';
import Note from './Note.astro';
import Pros from './Pros.astro';
import ProsAndCons from './ProsAndCons.astro';
import ReviewLink from './ReviewLink.astro';
import Specification from './Specification.astro';
import Specifications from './Specifications.astro';

/** What a review in MDX may use without an import; domain/components.ts says what each takes. */
export const authoring = {
  Cons,
  Curve,
  Figure,
  Measurement,
  Note,
  Pros,
  ProsAndCons,
  ReviewLink,
  Specification,
  Specifications,
};
