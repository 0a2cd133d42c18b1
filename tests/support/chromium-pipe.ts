import type { Readable, Writable } from 'node:stream';

type Values = Record<string, unknown>;

/** What Chromium says: an answer, which has the number of its question, or an event. */
interface Message {
  id?: number;
  method?: string;
  params?: Values;
  result?: Values;
  error?: { message: string };
}

/** The way to tell a Chromium what to do, in the words of its DevTools protocol. */
export interface ChromiumPipe {
  /**
   * Sends a command and gives the answer.
   * @param session of the page that it is for; the browser itself without one
   */
  send(method: string, parameters?: object, session?: string): Promise<Values>;
  /** Calls a function with what comes with each event of a name, from whatever session. */
  on(method: string, hear: (values: Values) => void): void;
}

/**
 * Opens the pipe of a Chromium that was started with `--remote-debugging-pipe`.
 * @param input what Chromium reads, its file 3
 * @param output what it writes, its file 4
 */
export function openPipe(input: Writable, output: Readable): ChromiumPipe {
  const asked = new Map<number, { session: string | undefined; hear: (answer: Message) => void }>();
  const listeners = new Map<string, (values: Values) => void>();
  let last = 0;
  let rest = '';

  function hear({ id, method = '', params = {}, ...answer }: Message): void {
    if (id === undefined) {
      // Who has gone answers nothing.
      if (method === 'Target.detachedFromTarget')
        for (const { session, hear } of asked.values())
          if (session === params.sessionId) hear({ error: { message: 'The page is gone.' } });
      listeners.get(method)?.(params);
    } else {
      asked.get(id)?.hear(answer);
      asked.delete(id);
    }
  }

  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop()!;
    for (const message of messages) hear(JSON.parse(message) as Message);
  });

  return {
    async send(method, params, sessionId) {
      const id = ++last;
      const answer = new Promise<Message>((hear) => asked.set(id, { session: sessionId, hear }));
      input.write(`${JSON.stringify({ id, method, params, sessionId: sessionId || undefined })}\0`);
      const { result, error } = await answer;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result ?? {};
    },
    on: (method, hear) => void listeners.set(method, hear),
  };
}
