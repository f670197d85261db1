export type Child = Node | string | number | null | undefined | false;
export type Props = Record<string, string | number | boolean | null | undefined | ((e: never) => void)>;

/**
 * Makes an element: functions become listeners, `true` an empty attribute, `false` and absent values none. Text is always text, so
 * the player needs no HTML parser and passes Trusted Types.
 */
export function h<K extends keyof HTMLElementTagNameMap>(name: K, props?: Props | null, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value as EventListener);
    else if (value !== false && value != null) made.setAttribute(key, value === true ? "" : String(value));
  }
  for (const child of children) if (child != null && child !== false) made.append(child as Node | string);
  return made;
}
