import { expect, it } from 'vitest';
import { describeSystemFault } from '../../../src/commands/system-fault.ts';

const systemError = (code: string, path?: string) => Object.assign(new Error(code), { code, path });

it.each([
  ['ENOSPC', 'the disk is full. Make room there'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EACCES', 'this user has no right to it'],
  ['EPERM', 'this user has no right to it'],
  ['EROFS', 'the file system is read-only'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EMFILE', 'too many files are open'],
])('says %s in a sentence that names the file', (code, sentence) => {
  expect(describeSystemFault(systemError(code, '/out/a.html'))).toMatch(
    new RegExp(`^/out/a\\.html can't be used: ${sentence}`),
  );
});

it('finds what the system refused behind other errors, and in the words of other runtimes', () => {
  const wrapped = new Error('build failed', { cause: systemError('ENOSPC', '/out/a.html') });
  expect(describeSystemFault(wrapped)).toContain("/out/a.html can't be used: the disk is full");
  const native = new Error('could not write: No space left on device (os error 28)');
  expect(describeSystemFault(native)).toContain('the disk is full');
});

it('leaves other errors alone', () => {
  expect(describeSystemFault(new TypeError('x is not a function'))).toBeUndefined();
  expect(describeSystemFault('text')).toBeUndefined();
});
