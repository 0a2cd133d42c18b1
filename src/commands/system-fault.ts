/** What the operating system may refuse, by its code: what that means and what helps. */
const faults: Record<string, [meaning: string, remedy: string]> = {
  ENOSPC: ['the disk is full', 'Make room there, or write to another disk.'],
  EDQUOT: ['the disk quota is used up', 'Make room there, or write to another disk.'],
  EACCES: ['this user has no right to it', 'Change its permissions, or choose another place.'],
  EPERM: ['this user has no right to it', 'Change its permissions, or choose another place.'],
  EROFS: ['the file system is read-only', 'Make it writable, or choose another place.'],
  ENOTDIR: ['a part of its path is a file', 'Move that file away, or choose another place.'],
  EISDIR: ['it is a folder', 'Move that folder away, or choose another place.'],
  ENAMETOOLONG: ['its name is too long', 'Choose a shorter one.'],
  EMFILE: ['too many files are open', 'Raise the limit (ulimit -n), then try again.'],
  ENFILE: ['too many files are open', 'Close other programs, then try again.'],
};

/** Parts written in Rust tell the same with the system's number in the message. */
const numbers: Record<string, string> = {
  1: 'EPERM',
  13: 'EACCES',
  20: 'ENOTDIR',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/**
 * Says in a sentence, with a remedy, what the operating system refused.
 * @param error anything thrown; its causes are looked at too
 * @returns undefined where it was not the operating system
 */
export function describeSystemFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  const fault = faults[code ?? ''] ?? faults[numbers[number ?? ''] ?? ''];
  if (!fault) return describeSystemFault(error.cause);
  const [meaning, remedy] = fault;
  const file = dest ?? path;
  return `${file ?? 'A file that is needed'} can't be used: ${meaning}. ${remedy}`;
}
