import { comparisonsOf, type CostPerformance } from '../cost-performance.ts';
import type { Kind } from '../kinds.ts';
import { addressKey, refKey } from '../library.ts';
import { nearest } from '../nearest.ts';
import { otherLanguage } from '../languages.ts';
import { currencyOf, isNear } from '../price.ts';
import { formatScore, tenths } from '../rating.ts';
import type { ReviewDocument } from '../document.ts';
import type { Library } from '../library.ts';
import type { Finding, Rule } from './rule.ts';

export const duplicateRef: Rule = {
  id: 'duplicate-ref',
  severity: 'error',
  summary: 'A ref stands for one review of its kind and language.',
  remedy: 'Remove one of the files, or give it a ref and a file name of its own.',
  *find({ review, kind, frontMatter, file }, library): Iterable<Finding> {
    if (!review) return;
    const same = library.byAddress.get(addressKey(kind, review.lang, review.ref)) ?? [];
    for (const other of same) {
      if (other.file === file) continue;
      yield {
        ...frontMatter.locate(['ref']),
        message: `\`ref\` ${review.ref} is also that of ${other.file}`,
      };
    }
  },
};

export const languagesAgree: Rule = {
  id: 'languages-agree',
  severity: 'error',
  summary: 'Both languages of a review give the same six scores.',
  remedy: 'Decide which rating is right and correct the other file.',
  *find(document, library): Iterable<Finding> {
    const { review, frontMatter } = document;
    const other = translationOf(document, library);
    if (!review || !other?.review) return;
    const theirs = other.review.rating;
    if (review.rating.every((score, index) => tenths(score) === tenths(theirs[index]!))) return;
    yield {
      ...frontMatter.locate(['rating']),
      message:
        `\`rating\` is [${review.rating.map(formatScore).join(', ')}] here ` +
        `and [${theirs.map(formatScore).join(', ')}] in ${other.file}`,
    };
  },
};

export const languagesMatch: Rule = {
  id: 'languages-match',
  severity: 'warning',
  summary: 'Both languages of a review name the same company and day.',
  remedy: 'Decide which is right and correct the other file.',
  *find(document, library): Iterable<Finding> {
    const { review, frontMatter } = document;
    const other = translationOf(document, library);
    if (!review || !other?.review) return;
    for (const key of ['company_id', 'date'] as const) {
      if (review[key] === other.review[key]) continue;
      yield {
        ...frontMatter.locate([key]),
        message: `\`${key}\` is ${review[key]} here and ${other.review[key]} in ${other.file}`,
      };
    }
  },
};

export const oneLanguage: Rule = {
  id: 'one-language',
  severity: 'warning',
  summary: 'A review stands in both languages.',
  remedy: 'Write the other language; until then the page says that there is none.',
  *find(document, library): Iterable<Finding> {
    const { review, frontMatter } = document;
    if (!review || translationOf(document, library)) return;
    yield {
      ...frontMatter.locate(['lang']),
      message: `there is no review of ${review.ref} in "${otherLanguage(review.lang)}"`,
    };
  },
};

export const unknownCompany: Rule = {
  id: 'unknown-company',
  severity: 'warning',
  summary: "A product's `company_id` is the ref of a company's review.",
  remedy: "Correct the id, or write the company's review; until then its name is not linked.",
  *find({ review, kind, frontMatter }, library): Iterable<Finding> {
    if (!review || kind !== 'product' || library.refs.company.has(review.company_id)) return;
    const meant = nearest(review.company_id, library.refs.company);
    yield {
      ...frontMatter.locate(['company_id']),
      message: `there is no company \`${review.company_id}\``,
      remedy: meant && `Did you mean \`${meant}\`?`,
    };
  },
};

export const comparatorKnown: Rule = {
  id: 'comparator-known',
  severity: 'error',
  summary: 'A `comparator` or `product` written as a ref is that of a reviewed product.',
  remedy: 'Correct the ref, or write the name of the product as it is sold.',
  *find({ review, frontMatter }, library): Iterable<Finding> {
    for (const { path, ref } of namedRefs(review?.cost_performance)) {
      if (library.refs.product.has(ref)) continue;
      const meant = nearest(ref, library.refs.product);
      yield {
        ...frontMatter.locate(['cost_performance', ...path]),
        message: `there is no product \`${ref}\``,
        remedy: meant && `Did you mean \`${meant}\`?`,
      };
    }
  },
};

export const comparatorPrice: Rule = {
  id: 'comparator-price',
  severity: 'warning',
  summary: 'A comparator that is reviewed here has the price that its review states.',
  remedy: 'Bring the proof up to date, or leave it where prices of that day are meant.',
  *find({ review, frontMatter }, library): Iterable<Finding> {
    const proof = review?.cost_performance;
    if (!review || !proof || proof.currency !== currencyOf[review.lang]) return;
    for (const { path, ref, price } of namedRefs(proof)) {
      const [other] = library.byAddress.get(addressKey('product', review.lang, ref)) ?? [];
      const theirs = other?.review?.price;
      if (price === undefined || theirs === undefined || isNear(price, theirs)) continue;
      yield {
        ...frontMatter.locate(['cost_performance', ...path]),
        message: `${ref} costs ${price} ${proof.currency} here and ${theirs} in its own review`,
      };
    }
  },
};

export const reviewLink: Rule = {
  id: 'review-link',
  severity: 'error',
  summary: 'A `ReviewLink` leads to a review that is there.',
  remedy: 'Correct the ref; `kind="company"` leads to the review of a company.',
  *find({ format, lines }, library): Iterable<Finding> {
    if (format !== 'mdx') return;
    for (const { line, text, code } of lines) {
      if (code) continue;
      for (const match of text.matchAll(/<ReviewLink\b([^>]*)>/g)) {
        const kind: Kind = /\bkind="company"/.test(match[1]!) ? 'company' : 'product';
        const ref = /\bto="([^"]*)"/.exec(match[1]!)?.[1];
        if (ref === undefined || library.refs[kind].has(ref)) continue;
        const meant = nearest(ref, library.refs[kind]);
        yield {
          line,
          column: match.index + 1,
          text: match[0],
          message: `there is no ${kind} \`${ref}\``,
          remedy: meant && `Did you mean \`${meant}\`?`,
        };
      }
    }
  },
};

export const companyFolder: Rule = {
  id: 'company-folder',
  severity: 'warning',
  summary: "A product's folder is named like its `company_id`.",
  remedy: 'Move the file to the folder of its company.',
  *find({ review, kind, companyFolder: folder, frontMatter }): Iterable<Finding> {
    if (!review || kind !== 'product' || folder === review.company_id) return;
    yield {
      ...frontMatter.locate(['company_id']),
      message: `\`company_id\` is ${review.company_id}, but the folder is ${folder ?? 'missing'}`,
    };
  },
};

export const companyPrice: Rule = {
  id: 'company-price',
  severity: 'warning',
  summary: 'A company has no price.',
  remedy: 'Remove the key; the page does not show it.',
  *find({ review, kind, frontMatter }): Iterable<Finding> {
    if (kind !== 'company' || review?.price === undefined) return;
    yield { ...frontMatter.locateKey('price'), message: 'a company has a `price`' };
  },
};

export const refLetters: Rule = {
  id: 'ref-letters',
  severity: 'warning',
  summary: 'Refs and file names are lower-case Latin letters, digits and hyphens.',
  remedy: 'Rename the file and its ref in both languages; until then the address works as it is.',
  *find({ review, frontMatter }): Iterable<Finding> {
    if (!review || /^[a-z0-9-]+$/.test(review.ref)) return;
    yield {
      ...frontMatter.locate(['ref']),
      message: `\`ref\` ${review.ref} holds more than lower-case letters, digits and hyphens`,
    };
  },
};

/** The refs that a proof names, with the price it gives each. A free name has a capital or a space. */
function namedRefs(
  proof: CostPerformance | undefined,
): { path: (string | number)[]; ref: string; price: number | undefined }[] {
  if (!proof) return [];
  return comparisonsOf(proof).flatMap((one, index) => {
    const path = proof.products ? ['products', index] : [];
    return [
      { path: [...path, 'product'], ref: one.product, price: one.price },
      { path: [...path, 'comparator'], ref: one.comparator, price: one.comparator_price },
    ].flatMap(({ ref, ...rest }) => (ref && /^[a-z0-9-]+$/.test(ref) ? [{ ref, ...rest }] : []));
  });
}

function translationOf(
  { review, kind }: ReviewDocument,
  library: Library,
): ReviewDocument | undefined {
  if (!review) return undefined;
  return library.byRef
    .get(refKey(kind, review.ref))
    ?.find((other) => other.review?.lang !== review.lang);
}
