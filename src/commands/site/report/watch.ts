import type { AstroIntegration } from 'astro';
import type { PageRecord } from '../../../publishing/page-record.ts';
import { noTimes, type Phase, type PhaseTimes } from './phases.ts';
import { clearProgress, showProgress, type Terminal } from './progress.ts';

/** A build that is followed. */
export interface Watched {
  /** Tells of the phases that Astro's build has. */
  integration: AstroIntegration;
  enter(phase: Phase): void;
  /** Takes the line of progress away, so that something else can be said. */
  pause(): void;
  /** Ends it; tells how long the phases took. */
  end(): PhaseTimes;
}

/**
 * Follows a build from now on: measures its phases, and shows on a terminal what it does.
 * @param record of its pages, which tells how many are drawn
 */
export function watchBuild(record: PageRecord, terminal: Terminal): Watched {
  const times = noTimes();
  let current: Phase = 'read';
  let since = performance.now();
  const measure = () => {
    const now = performance.now();
    times[current] += Math.round(now - since);
    since = now;
  };
  const enter = (phase: Phase) => {
    measure();
    current = phase;
    showProgress(terminal, phase);
  };
  showProgress(terminal, current);
  record.onDrawn = (drawn, total) => {
    if (current !== 'draw') enter('draw');
    showProgress(terminal, 'draw', `${drawn} of ${total}`);
  };
  return {
    integration: {
      name: 'build-watch',
      hooks: {
        'astro:build:start': () => enter('bundle'),
        'astro:build:generated': () => enter('index'),
      },
    },
    enter,
    pause: () => clearProgress(terminal),
    end() {
      measure();
      clearProgress(terminal);
      return times;
    },
  };
}
