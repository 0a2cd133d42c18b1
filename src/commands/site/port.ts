import { createServer } from 'node:net';

/**
 * The port to serve on: the one asked for, or from 4321 on the first that is free.
 * @param asked the text of `PORT`, if any
 * @throws Error with a remedy where the port asked for is not valid or is taken
 */
export async function choosePort(asked: string | undefined): Promise<number> {
  if (!asked) return firstFree(4321);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${asked}"; it must be a whole number from 1 to 65535.`);
  }
  if (await isFree(port)) return port;
  throw new Error(`Port ${port} is taken. Set PORT to another, or leave it out for a free one.`);
}

async function firstFree(from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) {
    if (!(await isFree(port))) continue;
    if (port !== from) console.log(`Port ${from} is taken; using ${port}.`);
    return port;
  }
  throw new Error(`Ports ${from} to ${from + 99} are all taken. Set PORT to a free one.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });
}
