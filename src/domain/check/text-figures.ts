import type { Language } from '../languages/index.ts';
import {
  buildFigureFinder,
  type FigureFinder,
  type StatedFigure,
} from '../measurements/in-text.ts';
import type { YardstickTable } from '../measurements/yardstick.ts';
import { fragmentOf, measuredPart } from '../review/parts.ts';
import { kinds } from '../kinds.ts';
import { findCitations } from '../text/citations.ts';
import type { ReviewDocument } from './document.ts';
import type { Position } from './position.ts';

/** A figure that the text of a review states of its product. */
export interface TextFigure extends Omit<StatedFigure, 'index' | 'length'>, Position {
  /** The sentence. */
  text: string;
  /** The first entry that the sentence cites behind it. */
  source: number | undefined;
}

/** The figures that a review states under Scientific Validity; none where its kind has none. */
export function figuresInText(document: ReviewDocument, yardstick: YardstickTable): TextFigure[] {
  const { kind, language, body } = document;
  if (!kinds[kind].measured || !language) return [];
  const find = finderFor(yardstick, language);
  const blocks = body.blocks.filter(
    ({ heading }) => heading?.within?.id === fragmentOf(measuredPart),
  );
  return blocks.flatMap(({ text, positionAt }) =>
    sentencesOf(text).flatMap(({ sentence, start }) =>
      find(sentence).map(({ index, length, ...figure }) => ({
        ...figure,
        ...positionAt(start + index),
        text: sentence.trim(),
        source: findCitations(sentence.slice(index + length))[0]?.numbers[0],
      })),
    ),
  );
}

function sentencesOf(text: string): { sentence: string; start: number }[] {
  return [...text.matchAll(/[^\n]*?(?:[。！？]|[.!?](?=\s|$)|\n|$)/g)]
    .filter(([sentence]) => sentence.trim() !== '')
    .map(({ 0: sentence, index }) => ({ sentence, start: index }));
}

/** Made once for a yardstick and a language: there are thousands of reviews. */
const finders = new WeakMap<YardstickTable, Map<Language, FigureFinder>>();

function finderFor(yardstick: YardstickTable, language: Language): FigureFinder {
  const made = finders.get(yardstick) ?? new Map<Language, FigureFinder>();
  finders.set(yardstick, made);
  const find = made.get(language) ?? buildFigureFinder(yardstick, language);
  made.set(language, find);
  return find;
}
