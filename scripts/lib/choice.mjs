/** The suites that `--only a,b` names; all of them without it. */
export function chosen(args, suites) {
  if (args.length === 0) return suites;
  const names = suites.map((suite) => suite.name);
  const only = args[0] === "--only" && args.length === 2 ? args[1].split(",") : [];
  const unknown = only.filter((name) => !names.includes(name));
  if (only.length === 0 || unknown.length > 0) {
    throw new Error(`Usage: npm test [-- --only <suite>[,<suite>]], with the suites ${names.join(", ")}.`);
  }
  return suites.filter((suite) => only.includes(suite.name));
}
