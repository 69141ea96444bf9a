type Method = (this: unknown, ...given: unknown[]) => unknown;

/**
 * How much a piece of work looks at: elements that loops, spreads, copies and searches pass. It is the same on every
 * machine, so a test may compare it for a text and one four times as long.
 */
export function countSteps(run: () => unknown): number {
  const counter = { steps: 0 };
  const restore = [...watched(counter)];
  try {
    run();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return counter.steps;
}

/** How many times as many steps the same work takes for a text that is four times as long: about 4 where it is linear. */
export function growth<Made>(
  make: (size: number) => Made,
  run: (made: Made) => unknown,
  size: number,
): number {
  const [few, many] = [size, 4 * size].map((each) => {
    const made = make(each);
    return countSteps(() => run(made));
  });
  return ((many ?? 0) + SMALL) / ((few ?? 0) + SMALL);
}

/** So that what a few steps do by chance says nothing. */
const SMALL = 2000;

function* watched(counter: { steps: number }): Generator<() => void> {
  for (const iterator of iterators) yield patched(iterator, 'next', () => (counter.steps += 1));
  for (const name of CALLED_BACK)
    yield wrapped(
      Array.prototype,
      name,
      (method) =>
        function (this: unknown, callback: unknown, ...rest: unknown[]) {
          const counted: Method = function (this: unknown, ...given) {
            counter.steps += 1;
            return Reflect.apply(callback as Method, this, given);
          };
          return Reflect.apply(method, this, [typeof callback === 'function' ? counted : callback, ...rest]);
        },
    );
  for (const name of WHOLE)
    yield patched(Array.prototype, name, (self) => (counter.steps += (self as readonly unknown[]).length));
  yield wrapped(
    Array.prototype,
    'slice',
    (method) =>
      function (this: unknown, ...given: unknown[]) {
        const copy = Reflect.apply(method, this, given);
        counter.steps += (copy as readonly unknown[]).length;
        return copy;
      },
  );
  for (const name of SEARCHED)
    yield wrapped(
      String.prototype,
      name,
      (method) =>
        function (this: unknown, ...given: unknown[]) {
          const found = Reflect.apply(method, this, given) as number;
          const { length } = this as string;
          const start = Math.min(Number(given[1] ?? (name === 'indexOf' ? 0 : length)), length);
          const end = found >= 0 ? found : name === 'indexOf' ? length : 0;
          counter.steps += Math.abs(end - start) / 64;
          return found;
        },
    );
}

function patched(owner: object, name: string, note: (self: unknown) => void): () => void {
  return wrapped(
    owner,
    name,
    (method) =>
      function (this: unknown, ...given: unknown[]) {
        note(this);
        return Reflect.apply(method, this, given);
      },
  );
}

function wrapped(owner: object, name: string, make: (method: Method) => Method): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  if (!before) throw new RangeError(`there is no ${name}`);
  Object.defineProperty(owner, name, { ...before, value: make(before.value as Method) });
  return () => void Object.defineProperty(owner, name, before);
}

const iterators: readonly object[] = [[], new Map(), new Set()].map((each) =>
  Object.getPrototypeOf(each[Symbol.iterator]()),
);
const CALLED_BACK = 'every filter find findIndex findLast flatMap forEach map reduce some'.split(' ');
const WHOLE = 'concat includes indexOf join lastIndexOf shift sort toSorted splice unshift'.split(' ');
const SEARCHED = ['indexOf', 'lastIndexOf'];
