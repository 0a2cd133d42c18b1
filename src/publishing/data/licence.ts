/** The licence of the project, which is that of the reviews and so of their data. */
export const licence = { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' };
