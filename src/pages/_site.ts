/** The host as `Astro.site` has it, which `getStaticPaths` can't ask. */
export const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
