import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { chromiumFlags, findChromium } from './chromium.ts';
import { openPipe, type ChromiumPipe } from './chromium-pipe.ts';

/** What each page of a tab is told before it begins. */
export interface Conditions {
  /** Milliseconds there and back, and bytes a second. */
  line?: { latency: number; downloadThroughput: number; uploadThroughput: number };
  /** Runs before the scripts of the page. */
  before?: (() => void) | undefined;
}

interface Target {
  targetId: string;
  /** `prerender` where the page is rendered ahead, and shown to nobody. */
  subtype?: string;
}

const longestWait = 20_000;

/**
 * A tab of a Chromium of its own, which renders pages ahead as a reader's does. Chromium does so for
 * no page that a tool is attached to by itself, as Playwright is. This one is attached to the tab.
 */
export class Tab {
  /** What went wrong in pages of the tab, those rendered ahead included. */
  readonly faults: string[] = [];
  /** The addresses of pages that were rendered ahead. */
  readonly ahead = new Set<string>();
  readonly #pipe: ChromiumPipe;
  readonly #conditions: Conditions;
  /** The sessions of pages, by their targets. */
  readonly #sessions = new Map<string, string>();
  #shown = '';
  #pointer = { x: 0, y: 0 };

  private constructor(pipe: ChromiumPipe, conditions: Conditions) {
    this.#pipe = pipe;
    this.#conditions = conditions;
    pipe.on('Target.attachedToTarget', ({ targetInfo, sessionId }) => {
      // A page may be gone before it has heard all.
      this.#welcome(targetInfo as Target, sessionId as string).catch(() => {});
    });
    // A page that was rendered ahead is shown.
    pipe.on('Target.targetInfoChanged', ({ targetInfo }) => {
      const { targetId, subtype } = targetInfo as Target;
      if (subtype === undefined) this.#shown = this.#sessions.get(targetId) ?? this.#shown;
    });
    pipe.on('Preload.prerenderStatusUpdated', ({ key, status }) => {
      if (status === 'Ready') this.ahead.add((key as { url: string }).url);
    });
    pipe.on('Log.entryAdded', ({ entry }) => {
      const { level, text } = entry as { level: string; text: string };
      if (level === 'error') this.faults.push(text);
    });
    pipe.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      this.faults.push(JSON.stringify(exceptionDetails));
    });
  }

  /** Calls a function with a new tab of a Chromium that is started for it, and ends with it. */
  static async with<Found>(
    conditions: Conditions,
    use: (tab: Tab) => Promise<Found>,
  ): Promise<Found> {
    const profile = await mkdtemp(path.join(tmpdir(), 'soundproof-tab-'));
    const flags = ['--headless', '--window-size=1440,900', `--user-data-dir=${profile}`];
    const browser = spawn(
      findChromium(),
      [...chromiumFlags, ...flags, '--remote-debugging-pipe', 'about:blank'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const ended = once(browser, 'exit');
    const pipe = openPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
    try {
      const tab = new Tab(pipe, conditions);
      await tab.#attach();
      return await use(tab);
    } finally {
      await pipe.send('Browser.close');
      await ended;
      await rm(profile, { recursive: true, maxRetries: 5 });
    }
  }

  /** Goes to an address and waits until its page is loaded. */
  async goto(address: string): Promise<void> {
    await this.#tell('Page.navigate', { url: address });
    await this.until(isLoadedAt, address);
  }

  /** Gives what a function gives in the page that is shown. */
  async evaluate<Given extends unknown[], Found>(
    ask: (...given: Given) => Found,
    ...given: Given
  ): Promise<Awaited<Found>> {
    const { result, exceptionDetails } = (await this.#tell('Runtime.evaluate', {
      expression: `(${ask.toString()})(...${JSON.stringify(given)})`,
      ...{ awaitPromise: true, returnByValue: true },
    })) as { result: { value: Awaited<Found> }; exceptionDetails?: unknown };
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** Has the page do what shows another one. That may be there before the answer, which is lost then. */
  async leave(act: () => void): Promise<void> {
    await unlessGone(this.evaluate(act));
  }

  /** Waits until a function says yes in the page that is shown, which may be another by then. */
  async until<Given extends unknown[]>(
    ask: (...given: Given) => boolean,
    ...given: Given
  ): Promise<void> {
    const end = Date.now() + longestWait;
    while (!(await this.evaluate(ask, ...given).catch(() => false))) {
      if (Date.now() > end) throw new Error(`Not so: ${ask.toString()} of ${given.join(', ')}`);
      await wait(20);
    }
  }

  /** Rests the pointer on the first thing in sight that has a role and a name. */
  async hover(role: string, accessibleName: string): Promise<void> {
    const { root } = (await this.#tell('DOM.getDocument')) as { root: { nodeId: number } };
    const asked = { nodeId: root.nodeId, role, accessibleName };
    const { nodes } = (await this.#tell('Accessibility.queryAXTree', asked)) as {
      nodes: { backendDOMNodeId: number }[];
    };
    if (!nodes[0]) throw new Error(`No ${role} is called "${accessibleName}".`);
    const node = { backendNodeId: nodes[0].backendDOMNodeId };
    await this.#tell('DOM.scrollIntoViewIfNeeded', node);
    const { quads } = (await this.#tell('DOM.getContentQuads', node)) as { quads: number[][] };
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0]!;
    this.#pointer = { x: (left + right) / 2, y: (top + bottom) / 2 };
    await this.#point('mouseMoved', {});
  }

  /** Presses where the pointer rests, for so many milliseconds. */
  async press(lasting = 0): Promise<void> {
    const button = { button: 'left', clickCount: 1 };
    await this.#point('mousePressed', button);
    await wait(lasting);
    await unlessGone(this.#point('mouseReleased', button));
  }

  async #point(type: string, button: object): Promise<void> {
    await this.#tell('Input.dispatchMouseEvent', { type, ...this.#pointer, ...button });
  }

  #tell(method: string, parameters?: object): Promise<object> {
    return this.#pipe.send(method, parameters, this.#shown);
  }

  async #attach(): Promise<void> {
    const filter = [{ type: 'tab' }];
    let tab: Target | undefined;
    while (!tab) {
      const { targetInfos } = await this.#pipe.send('Target.getTargets', { filter });
      [tab] = targetInfos as Target[];
    }
    const { sessionId } = await this.#pipe.send('Target.attachToTarget', {
      ...{ targetId: tab.targetId, flatten: true },
    });
    const pages = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: [{}] };
    await this.#pipe.send('Target.setAutoAttach', pages, sessionId as string);
    while (this.#shown === '') await wait(20);
  }

  async #welcome({ targetId, subtype }: Target, session: string): Promise<void> {
    this.#sessions.set(targetId, session);
    const { line, before } = this.#conditions;
    const tell = (method: string, parameters?: object) =>
      this.#pipe.send(method, parameters, session);
    const domains = ['Page', 'Runtime', 'Log', 'Network', 'DOM', 'Accessibility', 'Preload'];
    await Promise.all([
      ...domains.map((domain) => tell(`${domain}.enable`)),
      // A page without the focus is told of none.
      tell('Emulation.setFocusEmulationEnabled', { enabled: true }),
      line && tell('Network.emulateNetworkConditions', { offline: false, ...line }),
      before && tell('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(before)})()` }),
      tell('Runtime.runIfWaitingForDebugger'),
    ]);
    if (subtype === undefined) this.#shown = session;
  }
}

/** Waits for an answer, which never comes from a page that has been left. */
async function unlessGone(answer: Promise<unknown>): Promise<void> {
  try {
    await answer;
  } catch (error) {
    if (!/navigated or closed|is gone/.test(String(error))) throw error;
  }
}

function isLoadedAt(address: string): boolean {
  return location.href === address && document.readyState === 'complete';
}
