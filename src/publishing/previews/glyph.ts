import { glyphRadius, glyphSize, petal } from '../../domain/review/glyph.ts';
import { maximumOverall, overallOf, scoredParts, type Rating } from '../../domain/review/rating.ts';

/** A colour by its name in the tokens. */
export type ColourOf = (name: string) => string;

const centre = glyphSize / 2;
/** The ring of the overall lies around the glyph, its width in the middle of this radius. */
const ringRadius = 57;
const ringWidth = 2.4;
const dialRadius = ringRadius + ringWidth / 2;

/** The glyph of a rating as an SVG document. */
export function glyphSvg(rating: Rating, colour: ColourOf): string {
  return svg(0, glyphSize, petals(rating, colour));
}

/** The glyph within its rim and the ring that the overall fills, as an SVG document. */
export function dialSvg(rating: Rating, colour: ColourOf): string {
  const length = 2 * Math.PI * ringRadius;
  const filled = (overallOf(rating) / maximumOverall) * length;
  const circle = (radius: number, attributes: string) =>
    `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="none" ${attributes}/>`;
  return svg(
    centre - dialRadius,
    2 * dialRadius,
    circle(ringRadius, `stroke="${colour('rule')}" stroke-width="${ringWidth}"`) +
      circle(
        ringRadius,
        `stroke="${colour('signal')}" stroke-width="${ringWidth}" ` +
          `stroke-dasharray="${filled} ${length}" transform="rotate(-90 ${centre} ${centre})"`,
      ) +
      circle(glyphRadius, `stroke="${colour('rule')}" stroke-width="1.2"`) +
      petals(rating, colour),
  );
}

function petals(rating: Rating, colour: ColourOf): string {
  return scoredParts(rating)
    .map(
      ({ part, score }, index) => `<path fill="${colour(part.code)}" d="${petal(index, score)}"/>`,
    )
    .join('');
}

/** @param start the least coordinate of a square, to the right and downwards */
function svg(start: number, size: number, content: string): string {
  const view = `${start} ${start} ${size} ${size}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}">${content}</svg>`;
}
