/** Work in steps: whoever takes them may do something else in between. */
export type Steps<Result> = Generator<void, Result, void>;

/** A step takes so many items of a list: some milliseconds on a slow device. */
const itemsOfStep = 256;

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does something with each item, in steps. */
export function* visitInSteps<Item>(
  items: Iterable<Item>,
  visit: (item: Item, place: number) => void,
): Steps<void> {
  let place = 0;
  for (const item of items) {
    visit(item, place);
    place += 1;
    if (place % itemsOfStep === 0) yield;
  }
}

/** Makes something of each item, in steps. */
export function* mapInSteps<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item, place: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  yield* visitInSteps(items, (item, place) => void made.push(make(item, place)));
  return made;
}

/**
 * Makes something once, in steps. Who asks while it is being made goes on where the last one has
 * stopped, so that what is asked for and given up again and again is ready in the end.
 */
export function onceInSteps<Result>(make: () => Steps<Result>): () => Steps<Result> {
  let making: Steps<Result> | undefined;
  let made: { value: Result } | undefined;
  return function* () {
    making ??= make();
    while (!made) {
      const { done, value } = making.next();
      if (done) made = { value };
      else yield;
    }
    return made.value;
  };
}
