import type { Piscina } from 'piscina';

/**
 * Ends the workers of a pool, whatever they do at that moment. An answer that is on its way then
 * is dropped: a pool that has ended would throw it as an error, where nobody can catch it.
 */
export async function endPool(pool: Pick<Piscina, 'on' | 'destroy'>): Promise<void> {
  pool.on('error', () => undefined);
  await pool.destroy();
}
