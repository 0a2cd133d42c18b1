/**
 * The environment in which Astro runs: in the foreground, without telemetry, and with a bundler that
 * gives memory back.
 */
export function astroEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    // The bundler's allocator would keep hundreds of megabytes that it is done with.
    MIMALLOC_PURGE_DELAY: '0',
    MIMALLOC_ARENA_EAGER_COMMIT: '0',
    ...extra,
  };
}
