import { isList, isObject, type Json } from "../document/json";
import { Labelled } from "./Field";
import type { SettingOf } from "./setting";

/** The paragraphs of a rich text, an empty line between two. What is more than that is shown by the canvas and changed in the definition's file. */
export function BodyField({ property, value, id, change }: SettingOf<"body">) {
  const text = plain(value);
  return (
    <Labelled id={id} label={property.label} hint={text === null ? "It holds lists, pictures or emphasis: it stays as it is until it is changed in the definition's file." : "An empty line begins a new paragraph."}>
      <textarea id={id} rows={5} value={text ?? ""} disabled={text === null} aria-describedby={`${id}-hint`} onInput={event => change(paragraphs(event.currentTarget.value))} />
    </Labelled>
  );
}

/** Null where the body is more than plain paragraphs. */
export function plain(body: Json | undefined): string | null {
  if (!isList(body)) return "";
  const texts: string[] = [];
  for (const block of body) {
    const content = isObject(block) && block["kind"] === "paragraph" ? block["content"] : null;
    if (!isList(content ?? undefined)) return null;
    const runs = (content as readonly Json[]).map(run => (isObject(run) && run["kind"] === "text" && !run["strong"] && !run["emphasis"] && !run["code"] ? String(run["text"]) : null));
    if (runs.includes(null)) return null;
    texts.push(runs.join(""));
  }
  return texts.join("\n\n");
}

export const paragraphs = (text: string): Json =>
  text.split(/\n\n/).filter((part, index, all) => part !== "" || index < all.length - 1).map(part => ({ kind: "paragraph", content: [{ kind: "text", text: part }] }));
