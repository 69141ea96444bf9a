/** Calls back one after the other, in the order in which they asked, when the browser rests. Answers what takes it back. */
export function whenIdle(callback: () => void): () => void {
  waiting.add(callback);
  plan();
  return () => waiting.delete(callback);
}

const waiting = new Set<() => void>();
let isPlanned = false;

function plan(): void {
  if (isPlanned || waiting.size === 0) return;
  isPlanned = true;
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run);
  else setTimeout(run, PAUSE);
}

function run(): void {
  isPlanned = false;
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  next();
  plan();
}

/** Milliseconds, where the browser does not say when it rests. */
const PAUSE = 60;
