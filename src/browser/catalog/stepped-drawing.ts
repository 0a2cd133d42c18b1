/** A drawing that can be seen after each of its steps. */
type Drawing = Generator<void, void>;

/** After so many milliseconds of a frame, the rest of a drawing waits for the next one. */
const mostAtOnce = 8;

/**
 * Draws step by step, as many steps a frame as there is time for: a slow device shows the first
 * results soon and answers in between, and a fast one draws all at once.
 */
export class SteppedDrawing {
  #steps: Drawing | undefined;
  #next: (() => Drawing) | undefined;
  #frame = 0;

  /** Begins a drawing now, in the place of all that is not yet drawn. */
  start(draw: () => Drawing): void {
    this.#steps = undefined;
    this.#next = draw;
    this.#run();
  }

  /**
   * Begins a drawing in the next frame, however often that is asked for until then. What is being
   * drawn is ended first: a slider that moves in each frame would else stop everything after the
   * first step.
   */
  schedule(draw: () => Drawing): void {
    this.#next = draw;
    this.#request();
  }

  #request(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#run();
    });
  }

  #run(): void {
    const since = performance.now();
    do {
      if (!this.#steps) {
        this.#steps = this.#next?.();
        this.#next = undefined;
      }
      if (this.#steps?.next().done) this.#steps = undefined;
      if (!this.#steps && !this.#next) return;
    } while (performance.now() - since < mostAtOnce);
    this.#request();
  }
}
