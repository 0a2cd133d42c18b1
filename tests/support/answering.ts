import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';

// Vitest takes a worker for lost that does not answer for a minute. On a busy machine a property of
// thousands of random texts takes as long, and awaits nothing but what is done at once.
fc.configureGlobal({ ...fc.readConfigureGlobal(), asyncBeforeEach: () => setImmediate() });
