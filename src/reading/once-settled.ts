/** Saving in an editor can touch a file several times at once, in milliseconds. */
const settleTime = 50;

/**
 * Makes a function to call at each change, which has work done when changes settle. It is done once
 * at a time: what changes meanwhile has it done again.
 * @param work what to do; false where it could not be done yet and is to be tried again
 * @param report told of what the work throws
 */
export function onceSettled(
  work: () => Promise<boolean>,
  report: (error: unknown) => void,
): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let isWorking = false;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void run(), settleTime);
  };
  const run = async () => {
    if (isWorking) return wait();
    isWorking = true;
    try {
      if (!(await work())) wait();
    } catch (error) {
      report(error);
    } finally {
      isWorking = false;
    }
  };
  return wait;
}
