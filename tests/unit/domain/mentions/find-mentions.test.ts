import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/domain/mentions/find-mentions.ts';
import type { Named } from '../../../../src/domain/mentions/known-names.ts';
import { company, namesOf, product } from '../../../support/named.ts';

const other = company('Elsewhere');

/** The names that a text mentions, each as `name → ref`. */
function mentionsIn(
  text: string,
  reviews: readonly Named[],
  { page = other, words = {} }: { page?: Named; words?: Record<string, string[]> } = {},
): string[] {
  return findMentions(text, namesOf(reviews, words), page).map(
    ({ start, end, review }) => `${text.slice(start, end)} → ${review.ref}`,
  );
}

describe('a name', () => {
  it.each([
    ['of overlapping ones the longest', 'the Acme One Pro', 'Acme One Pro → acme-one-pro'],
    ['behind which a sentence ends', 'The Acme One.', 'Acme One → acme-one'],
    ['with an s', 'the Acme One’s driver', 'Acme One → acme-one'],
    ['in brackets', '(Acme One)', 'Acme One → acme-one'],
    [
      'in full-width letters',
      'ＡｃｍｅＯｎｅではなくＡｃｍｅ　Ｏｎｅは',
      'Ａｃｍｅ　Ｏｎｅ → acme-one',
    ],
    ['over a line break', 'an Acme\nOne', 'Acme\nOne → acme-one'],
    ['with a space that does not break', 'an Acme\u00a0One', 'Acme\u00a0One → acme-one'],
    ['as part of a word with a hyphen', 'an Acme One-based set', 'Acme One → acme-one'],
  ])('is found %s', (_how, text, found) => {
    const reviews = [product('Acme One'), product('Acme One Pro')];
    expect(mentionsIn(text, reviews)).toEqual([found]);
  });

  it.each([
    ['in other case', 'acme one, ACME ONE'],
    ['within a word', 'the Acme Ones and the MegaAcme One'],
    ['behind a hyphen', 'a non-Acme One'],
    ['with a sign that belongs to it', 'Acme One+'],
    ['where the name goes on', 'Acme One Max, Acme One II, Acme One 2, Acme One mk2, Acme One-B'],
    ['of another generation', 'Acme One (2nd generation), Acme One (Mk II), Acme One（第2世代）'],
    ['in an address', 'www.Acme One'],
  ])('is none %s', (_how, text) => {
    expect(mentionsIn(text, [product('Acme One')])).toEqual([]);
  });

  it.each([
    ['Acme Ear (2)', 'Both the Acme Ear (2), and', 'Acme Ear (2)'],
    ['Acme Inc.', 'It is made by Acme Inc. It is', 'Acme Inc.'],
    ['Acme Inc.', 'It is made by Acme Inc.', 'Acme Inc.'],
    ['Acme K9+', 'The Acme K9+ and', 'Acme K9+'],
    ['Acme K9+', 'Acme K9+は', 'Acme K9+'],
    ['Acme 2.1', 'an Acme 2.1, a', 'Acme 2.1'],
    ['B&W 607', 'the B&W 607 is', 'B&W 607'],
    ['Acme HD 600', 'the Acme HD600 is', 'Acme HD600'],
  ])('such as “%s” is found in “%s”', (name, text, found) => {
    expect(mentionsIn(text, [product(name)])).toEqual([`${found} → ${product(name).ref}`]);
  });

  it.each([
    ['Acme 2', 'an Acme 2.1, 2,000'],
    ['Acme K9', 'an Acme K9+'],
    ['Acme K9+', 'an Acme K9++'],
  ])('such as “%s” is none in “%s”', (name, text) => {
    expect(mentionsIn(text, [product(name)])).toEqual([]);
  });
});

describe('a name in Japanese', () => {
  it.each([
    ['ソニー', 'やソニーの製品', 'ソニー'],
    ['ソニー', 'ソニー製のイヤホン、ソニー社', 'ソニー'],
    ['Acme', 'はAcmeの', 'Acme'],
    ['Acme', '同社（Acme）は', 'Acme'],
    ['日立', '日立の', '日立'],
  ])('%s is found in %s', (name, text, found) => {
    expect(mentionsIn(text, [company(name)])).toContain(`${found} → ${company(name).ref}`);
  });

  it.each([
    ['ヤマハ', 'ヤマハ発動機'],
    ['ソニー', 'ソニーミュージック'],
    ['ソニー', 'ソニー・ミュージック'],
    ['ソニー', 'ソニー製品群'],
    ['日立', '日立製作所'],
    ['日立', '新日立'],
    ['マハ', 'ヤマハ'],
  ])('%s is none in %s', (name, text) => {
    expect(mentionsIn(text, [company(name)])).toEqual([]);
  });
});

describe('a name that is a word', () => {
  const words = { Nova: [], Final: ['Final Audio'] };
  const nova = company('Nova');
  const final = company('Final');

  it('means nothing alone, whatever its case', () => {
    expect(mentionsIn('Nova is a star. NOVA.', [nova, company('NOVA')], { words })).toEqual([]);
  });

  it('is found by the spelling that means nothing else, and within longer names', () => {
    const text = 'Final verdict: Final Audio makes the Final E3000.';
    expect(mentionsIn(text, [final, product('Final E3000')], { words })).toEqual([
      'Final Audio → final',
      'Final E3000 → final-e3000',
    ]);
  });

  it('still tells whose a model is', () => {
    const text = 'Of Nova there is the R-10X.';
    expect(mentionsIn(text, [nova, product('Nova R-10X')], { words })).toEqual([
      'R-10X → nova-r-10x',
    ]);
  });
});

describe('a model without its company', () => {
  const hd600 = product('Acme HD 600');
  const acme = company('Acme');

  it('is found where the paragraph names the company', () => {
    expect(mentionsIn('The HD 600 is by Acme.', [hd600])).toEqual(['HD 600 → acme-hd-600']);
    expect(mentionsIn('The HD 600 is by another.', [hd600])).toEqual([]);
  });

  it('is found on the pages of the company', () => {
    const page = product('Acme Two');
    expect(mentionsIn('Unlike the HD 600', [hd600], { page })).toEqual(['HD 600 → acme-hd-600']);
    expect(mentionsIn('Unlike the HD 600', [hd600], { page: acme })).toHaveLength(1);
  });

  it('is another’s where a name with a capital is before it', () => {
    const page = product('Acme Two');
    expect(mentionsIn('the Fonix HD 600', [hd600], { page })).toEqual([]);
    expect(mentionsIn('FonixのHD 600、Fonix HD 600', [hd600])).toEqual([]);
    const reviews = [hd600, company('Beta')];
    expect(mentionsIn('Acme, and Beta’s HD 600', reviews)).toEqual(['Beta → beta']);
  });

  it('is that of the company beside it where several make one', () => {
    const reviews = [hd600, product('Beta HD 600'), acme, company('Beta')];
    expect(mentionsIn('Beta の HD 600 と Acme', reviews)).toContain('Acme → acme');
    expect(mentionsIn('Acme beside Beta’s HD 600', reviews)).toContain('HD 600 → beta-hd-600');
  });

  it('is none behind a hyphen', () => {
    expect(mentionsIn('Acme and the NW-A3000', [product('Acme A3000')])).toEqual([]);
  });

  it('is none where it is a single word', () => {
    const page = company('Acme');
    expect(
      mentionsIn('Its Nova and One', [product('Acme Nova'), product('Acme One')], { page }),
    ).toEqual([]);
    expect(mentionsIn('The Grand Luna', [product('Acme Grand Luna')], { page })).toHaveLength(1);
  });
});

describe('who is meant', () => {
  it('is never the page itself, nor another of its name', () => {
    const one = product('Acme One');
    const twin = product('Acme One', { ref: 'acme-one-2' });
    expect(mentionsIn('The Acme One', [one], { page: one })).toEqual([]);
    expect(mentionsIn('The Acme One', [one, twin], { page: one })).toEqual([]);
  });

  it('is the newest of one name', () => {
    const old = product('Acme One');
    const fresh = product('Acme One', { ref: 'fresh', date: '2026-01-01' });
    expect(mentionsIn('The Acme One', [old, fresh])).toEqual(['Acme One → fresh']);
    expect(mentionsIn('The Acme One', [fresh, old])).toEqual(['Acme One → fresh']);
  });

  it('is a company by each spelling of its products', () => {
    const reviews = [
      company('ACME'),
      product('Acme One', { company: { ref: 'acme', name: 'ACME', reviewed: true } }),
    ];
    expect(mentionsIn('ACME and Acme', reviews)).toEqual(['ACME → acme', 'Acme → acme']);
    expect(mentionsIn('an ACME One', reviews)).toEqual(['ACME One → acme-one']);
  });
});

describe('all mentions', () => {
  const words = ['Acme', 'Acme One', 'Acme One Pro', 'One', 'Beta', 'Beta-1', 'アクメ', '(b)'];
  const reviews = words.map((name) => company(name, name));
  const text = fc
    .array(fc.constantFrom(...words, ' ', ' ', '-', '+', '.', 'x', 'の', 'ー', '1', 'Pro'))
    .map((parts) => parts.join(''));

  /** Tries every name at every place, the longest first. */
  function slowly(text: string): [start: number, end: number, ref: string][] {
    const names = words.toSorted((one, next) => next.length - one.length);
    const found: [number, number, string][] = [];
    for (let at = 0; at < text.length; at++) {
      const name = names.find((name) => {
        const [mention] = text.startsWith(name, at)
          ? findMentions(text, namesOf([company(name, name)]), other).filter(
              ({ start }) => start === at,
            )
          : [];
        return mention !== undefined;
      });
      if (!name) continue;
      found.push([at, at + name.length, name]);
      at += name.length - 1;
    }
    return found;
  }

  it('are those that trying one name after another finds', () => {
    const names = namesOf(reviews);
    fc.assert(
      fc.property(text, (text) => {
        const found = findMentions(text, names, other);
        expect(found.map(({ start, end, review }) => [start, end, review.ref])).toEqual(
          slowly(text),
        );
      }),
    );
  });
});
