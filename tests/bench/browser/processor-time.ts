/** What Chromium traces of a thread, with times in microseconds: by the clock, and of the processor. */
export interface Traced {
  name: string;
  /** The letter of its kind. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
}

type Task<Event extends Traced> = Event & Required<Traced>;

/** Begin, middle and end of what goes on beside tasks. */
const besideTasks = ['b', 'n', 'e'];

/**
 * Gives a trace as it were if the machine did nothing else: each task begins when it did, but lasts
 * for the time that the processor gave to it, and what is in it follows by that clock.
 */
export function inProcessorTime<Event extends Traced>(events: readonly Event[]): Event[] {
  const threads = Map.groupBy(events, ({ pid, tid }) => `${pid} ${tid}`);
  const shortened = new Map([...threads.values()].flatMap(shortenThread));
  return events.map((event) => shortened.get(event)!);
}

function shortenThread<Event extends Traced>(events: readonly Event[]): [Event, Event][] {
  const inOrder = events.toSorted((one, other) => one.ts - other.ts);
  const tasks = inOrder.filter(isTask);
  let at = 0;
  return inOrder.map((event) => {
    while (tasks[at] && tasks[at]!.ts + tasks[at]!.dur < event.ts) at += 1;
    const task = tasks[at];
    return [event, task && task.ts <= event.ts ? moveWithin(task, event) : event];
  });
}

function isTask<Event extends Traced>(event: Event): event is Task<Event> {
  const { name, ph, dur, tts, tdur } = event;
  const isTimed = dur !== undefined && tts !== undefined && tdur !== undefined;
  return ph === 'X' && isTimed && name.endsWith('RunTask');
}

function moveWithin<Event extends Traced>(task: Task<Event>, event: Event): Event {
  if (event === task) return { ...event, dur: task.tdur };
  if (besideTasks.includes(event.ph)) return event;
  const share = task.dur === 0 ? 0 : (event.ts - task.ts) / task.dur;
  const since = event.tts === undefined ? share * task.tdur : event.tts - task.tts;
  const inside = Math.min(Math.max(0, since), task.tdur);
  const moved = { ...event, ts: task.ts + inside };
  if (event.dur === undefined) return moved;
  return { ...moved, dur: Math.min(event.tdur ?? event.dur, task.tdur - inside) };
}
