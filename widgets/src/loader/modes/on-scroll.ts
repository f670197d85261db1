/** So many per cent of the way down the page. A page without a way down never fires. */
export function onScroll(percent: number, fire: () => void): () => void {
  const look = () => {
    const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
    const way = scrollHeight - clientHeight;
    if (way > 1 && scrollY / way >= percent / 100 - 0.001) fire();
  };
  // A page that comes back from a reload may stand there already.
  const first = setTimeout(look);
  addEventListener("scroll", look, { passive: true });
  return () => {
    clearTimeout(first);
    removeEventListener("scroll", look);
  };
}
