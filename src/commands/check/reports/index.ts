import type { Judgement } from '../../../reading/judgement.ts';

/** A list about all reviews, as data and in lines for people. */
export interface Report {
  rows: readonly object[];
  text: string;
}

/** What a report is asked besides. */
export interface Asked {
  /** Addresses of sources that are gone, as `sourceId` writes them. */
  dead: ReadonlySet<string>;
}

/** Makes a report of all reviews; throws as reading the data files that it needs does. */
export type Reporting = (judgement: Judgement, asked: Asked) => Report | Promise<Report>;

/** Every report by its name, with what it lists; its module is loaded where it is asked for. */
export const reports = {
  tags: {
    lists: 'the tags that the vocabulary does not know',
    load: async (): Promise<Reporting> => (await import('./tags.ts')).tagReport,
  },
  categories: {
    lists: 'the category of each product and what tells it',
    load: async (): Promise<Reporting> => (await import('./categories.ts')).categoryReport,
  },
  sources: {
    lists: 'the hosts of sources that sources.yaml does not list',
    load: async (): Promise<Reporting> => (await import('./sources.ts')).sourceReport,
  },
  figures: {
    lists: 'the figures that texts state and no figures.yaml holds, as lines to paste',
    load: async (): Promise<Reporting> => (await import('./figures.ts')).figureReport,
  },
  curves: {
    lists: 'the measured curves, and what of their files was left out',
    load: async (): Promise<Reporting> => (await import('./curves.ts')).curveReport,
  },
  uncited: {
    lists: 'the parts of each review that cite no source',
    load: async (): Promise<Reporting> => (await import('./uncited.ts')).uncitedReport,
  },
  stale: {
    lists: 'the reviews that are not up to date, the most needy first, and why',
    load: async (): Promise<Reporting> => (await import('./stale.ts')).staleReport,
  },
} as const;

export type ReportName = keyof typeof reports;

export const reportNames = Object.keys(reports) as ReportName[];
