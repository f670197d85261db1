import { search, type Puzzle } from "./search";

addEventListener("message", (event: MessageEvent<Puzzle>) => {
  const steps = search(event.data);
  let step = steps.next();
  while (!step.done) step = steps.next();
  (self as unknown as { postMessage(message: unknown): void }).postMessage(step.value);
});
