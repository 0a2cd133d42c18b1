import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../../src/publishing/data/frame.ts';
import { hostileTexts } from '../../../support/hostile.ts';

describe.each(hostileTexts)('the frame of a review named %.30j', (name) => {
  it('is one element with its address and name', () => {
    const html = frameOf({ language: 'en', ref: "o'ne", name }, new URL('https://x.test'));
    expect(parseFragment(html).childNodes).toMatchObject([
      {
        tagName: 'iframe',
        attrs: [
          { name: 'src', value: 'https://x.test/embed/en/o%27ne/' },
          { name: 'title', value: `Rating of ${name}` },
          { name: 'width', value: '400' },
          { name: 'height', value: '390' },
        ],
      },
    ]);
  });
});
