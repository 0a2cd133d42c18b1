import path from 'node:path';

/** Whether a file is below a folder, both as absolute paths. */
export function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** Whether a file is a folder or below it, both as absolute paths. */
export function isWithin(file: string, folder: string): boolean {
  return file === folder || isInside(file, folder);
}
