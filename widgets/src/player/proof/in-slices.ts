import { search, type Puzzle } from "./search";

const slice = 8;

/** Searches on the page's own thread, a few milliseconds at a time, so that nothing the visitor does has to wait. */
export async function inSlices(puzzle: Puzzle, isStopped: () => boolean): Promise<number | null> {
  const steps = search(puzzle);
  while (!isStopped()) {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
  return null;
}

/** Lets input and painting through. A message comes sooner than a timer, which browsers hold back. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise(resume => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
