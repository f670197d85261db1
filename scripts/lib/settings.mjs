/** A setting from the environment. The server does not mind upper and lower case in names, so the scripts must not either. */
export function setting(env, name) {
  const same = Object.keys(env).find((key) => key.toLowerCase() === name.toLowerCase());
  return same && env[same];
}
