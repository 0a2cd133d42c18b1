import { expect, it } from 'vitest';
import { siteFiles } from '../../../src/reading/site-files.ts';

it('names the files of public by their addresses', () => {
  expect(siteFiles()).toContain('/favicon.svg');
});
