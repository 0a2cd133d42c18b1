/** Which of some languages an address names as one of its folders, or undefined. */
export function languageOfPath(path: string, languages: readonly string[]): string | undefined {
  return path.split('/').find((folder) => languages.includes(folder));
}
