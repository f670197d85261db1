const nameOf = (id: string) => `lead-magnet:${id}`;

/** Tells the other tabs of the website that this one sends the run, until that is called off or the tab is gone. Old browsers send twice; the id makes it one. */
export function atIt(id: string): () => void {
  let stop = () => {};
  const stopped = new Promise<void>(end => (stop = end));
  void navigator.locks?.request(nameOf(id), { ifAvailable: true }, () => stopped).catch(() => undefined);
  return stop;
}

/** Does something unless another tab is at it. */
export async function unlessAtIt(id: string, action: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(nameOf(id), { ifAvailable: true }, async lock => void (lock && (await action())));
  else await action();
}
