import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { choosePort } from '../../../../src/commands/site/port.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

async function takenPort(): Promise<number> {
  server = createServer();
  await new Promise<void>((resolve) => server!.listen(0, 'localhost', resolve));
  return (server.address() as AddressInfo).port;
}

it('takes the port asked for if it is free', async () => {
  const port = await takenPort();
  await new Promise((resolve) => server!.close(resolve));
  expect(await choosePort(String(port))).toBe(port);
});

it('says that the port asked for is taken, and what to do', async () => {
  const port = await takenPort();
  await expect(choosePort(String(port))).rejects.toThrow(`Port ${port} is taken. Set PORT`);
});

it.each(['abc', '0', '70000', '80.5'])('refuses "%s" as a port', async (asked) => {
  await expect(choosePort(asked)).rejects.toThrow('must be a whole number from 1 to 65535');
});

it('finds a free one where none is asked for', async () => {
  expect(await choosePort(undefined)).toBeGreaterThanOrEqual(4321);
});
