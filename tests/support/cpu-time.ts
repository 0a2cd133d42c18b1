/**
 * The processor's time that a run takes in its own thread, in milliseconds: the least of some
 * rounds, so that neither other load nor what happens once in a while counts.
 */
export async function cpuTime(run: () => unknown, rounds = 2): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.threadCpuUsage();
    await run();
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}
