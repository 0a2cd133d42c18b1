import { count } from '../../domain/languages/count.ts';

/** The page of all measurements, in English. */
export const measurementList = {
  title: 'Measurements',
  description:
    'Every curve and every figure behind the reviews: who measured it, on what, under which licence, and where it is from.',
  lead: 'What Scientific Validity rests on, product by product: each curve with its rig and licence, each figure with its condition, both with their source.',
  all: 'All measurements',
  method: 'How curves are read',
  none: 'No measurement has been recorded yet.',
  overlay: {
    title: 'Curves over each other',
    about:
      'Up to eight curves: press “Draw” beside one in the list, or find a product by name. The address keeps which, and how they are seen.',
    find: 'Find a measured product',
    others: 'Lay other curves over this',
    draw: 'Draw',
    drawCurve: (name: string, by: string) => `Draw the curve of ${name} by ${by}`,
    rigs: 'These curves were measured on rigs of different families. Their levels can’t be compared, so each family has a plot of its own.',
  },
  curves: 'Curves',
  aboutCurves:
    'Curves of rigs of one family can be compared by numbers, those of different families can’t. RMS is the deviation from the target that was made for the rig.',
  figures: 'Figures',
  aboutFigures: 'A product’s review shows where its figures fall on the yardstick.',
  curvesCount: (number: number) => count(number, 'curve'),
  figuresCount: (number: number) => count(number, 'figure'),
  rms: (decibels: string) => `RMS ${decibels}\u00a0dB`,
  /** An entry of the references of a review. */
  reference: (number: number) => `reference ${number}`,
};
