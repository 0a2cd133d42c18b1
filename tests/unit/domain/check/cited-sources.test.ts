import { describe, expect, it } from 'vitest';
import { citedSourcesOf } from '../../../../src/domain/check/cited-sources.ts';
import { body, bodyWith, document, source } from '../../../support/review.ts';

const entry = '[1] Acme Laboratory, Test of the One, https://example.com/one';
const read = (text: string, keys = {}, ending = 'md') =>
  citedSourcesOf(document(source(keys, text), `en/acme/acme-one.${ending}`));
const hosts = (text: string) => read(text).references.map(({ host }) => host);

/** The good review with entries in place of its own. */
const withEntries = (entries: string) => bodyWith(entry, entries);

describe('the sources of a review', () => {
  it('are its entries, and a part cites those whose numbers are in its section', () => {
    const { references, byPart } = read(body);
    expect(references).toEqual([{ host: 'example.com', address: 'https://example.com/one' }]);
    expect(byPart).toEqual({
      scientific_validity: [0],
      technology_level: [0],
      cost_performance: [0],
      reliability_support: [0],
      design_rationality: [0],
    });
  });

  it.each([
    ['a group', 'It measures well [1, 2].', [0, 1]],
    ['a number twice', 'It measures well [2] and so on [2].', [1]],
    ['a number without an entry', 'It measures well [7].', []],
    ['nothing', 'It measures well.', []],
  ])('are counted once in %s', (_, sentence, places) => {
    const text = withEntries('[1] A, https://a.example.com/\n\n[2] B, https://b.example.com/');
    const { byPart } = read(text.replace('It measures well [1].', sentence));
    expect(byPart.scientific_validity).toEqual(places);
  });

  it('are links to other sites too, each page once', () => {
    const text = body.replace(
      'Five years of warranty.',
      '[Five years](https://www.acme.example.com/warranty), [tested](https://example.com/one), [here](/tags/en/dac/).',
    );
    const { references, byPart } = read(text);
    expect(references.map(({ host }) => host)).toEqual(['example.com', 'acme.example.com']);
    expect(byPart.reliability_support).toEqual([0, 1]);
  });

  it('are links whose address is in a definition, as any number that is one', () => {
    const text = withEntries('[1]: https://one.example.com/').replace(
      'Five years of warranty.',
      '[Five years][two] of warranty.\n\n[two]: https://two.example.com/',
    );
    const { references, byPart } = read(text);
    expect(references.map(({ host }) => host)).toEqual(['one.example.com', 'two.example.com']);
    expect(byPart.scientific_validity).toEqual([0]);
    expect(byPart.reliability_support).toEqual([0, 1]);
  });

  it('are cited by a reason and by a component as by the text', () => {
    const cited = { reasons: { design_rationality: 'Most of it is heard [1].' } };
    expect(read(body, cited).byPart.design_rationality).toEqual([0]);
    const measured = body.replace(
      'Its own driver.',
      '<Measurement of="THD" value="1" unit="%" source="1" />',
    );
    expect(read(measured, {}, 'mdx').byPart.technology_level).toEqual([0]);
  });
});

describe('an entry', () => {
  it.each([
    ['by its address', '[1] A, B, https://www.one.example.com/x?y=1, a note', 'one.example.com'],
    ['by its address before a comma', '[1] A, B, https://one.example.com, 2024', 'one.example.com'],
    ['by the address behind its link', '[1] [A, B](https://two.example.com/)', 'two.example.com'],
    ['by its definition', '[1]: https://three.example.com/ "A"', 'three.example.com'],
    ['in a list', '1. A, https://four.example.com/', 'four.example.com'],
  ])('is found %s', (_, written, host) => {
    expect(hosts(withEntries(written))).toEqual([host]);
  });

  it.each([
    ['[1] Stereo Sound, No. 200, p. 30', 'Stereo Sound'],
    ['[1] 音元出版、オーディオアクセサリー 第180号', '音元出版'],
    ['[1] Fletcher: The Handbook, ISBN 0', 'Fletcher'],
  ])('without an address names its publisher: %s', (written, publisher) => {
    expect(read(withEntries(written)).references).toEqual([{ publisher }]);
  });

  it('counts where nothing cites it', () => {
    const text = withEntries(`${entry}\n\n[2] Press, https://press.example.com/`);
    expect(hosts(text)).toEqual(['example.com', 'press.example.com']);
  });
});
