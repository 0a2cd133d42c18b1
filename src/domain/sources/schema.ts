import * as z from 'zod';

/** What publishes a source: who measures, who edits, who sells, who talks and who makes. */
export const publisherKinds = ['laboratory', 'press', 'shop', 'forum', 'maker'] as const;
export type PublisherKind = (typeof publisherKinds)[number];

const host = z
  .string()
  .regex(
    /^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'a host is written in small letters, without `www.` or a path',
  );

/** The file of sources: for each kind the hosts and the names of its publishers. */
export const sourcesSchema = z.record(
  z.enum(publisherKinds),
  z.strictObject({
    hosts: z.array(host).describe('Hosts, each with its subdomains.'),
    publishers: z.array(z.string().min(1)).describe('Names, for references without address.'),
  }),
);

export type SourceFile = z.output<typeof sourcesSchema>;
