/** Answers, whenever it is asked, how long ago it was made: "48 s", "7 min 40 s". */
export function timer(now = Date.now) {
  const start = now();
  return () => {
    const seconds = Math.round((now() - start) / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  };
}
