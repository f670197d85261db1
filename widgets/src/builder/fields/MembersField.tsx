import { useRef, useState } from "preact/hooks";
import { isList, withProperty, type Json } from "../document/json";
import { keyed, type Keyed } from "../document/keyed";
import { freeId } from "../edits/ids";
import { inserted, moved } from "../edits/lists";
import { Icon } from "../frame/Icon";
import { Field } from "./Field";
import { pastedLines } from "./pastedLines";
import type { SettingOf } from "./setting";

/** A list of members, such as options: a line each, Enter for another one, Alt and arrows to move, lines pasted from a spreadsheet become members. */
export function MembersField({ property, value, id, change }: SettingOf<"members">) {
  const members = (isList(value) ? keyed(value) : undefined) ?? [];
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const focus = (index: number) => setTimeout(() => list.current?.querySelectorAll<HTMLElement>(".b-member-main")[index]?.querySelector<HTMLElement>("input")?.focus());

  const fresh = (others: readonly Keyed[]): Keyed =>
    ({ id: freeId(new Set(others.map(member => member.id)), property.prefix, others.length + 1), ...property.fresh });
  const set = (member: Keyed, name: string, value: Json | undefined) => change(members.map(other => (other === member ? withProperty(member, name, value) : other)) as readonly Json[]);
  const add = (after: number) => {
    change(inserted(members, after + 1, fresh(members)));
    focus(after + 1);
  };
  const remove = (index: number) => {
    change(members.filter((_, at) => at !== index));
    focus(Math.max(0, index - 1));
  };
  const move = (index: number, by: number) => {
    const to = index + by;
    if (to < 0 || to >= members.length) return;
    change(moved(members, members[index]!.id, to));
    focus(to);
  };
  const paste = (event: ClipboardEvent, index: number) => {
    const lines = pastedLines(event.clipboardData?.getData("text/plain") ?? "");
    if (lines.length < 2) return;
    event.preventDefault();
    const [name] = property.columns.map(column => column.name);
    const all: Keyed[] = [...members];
    let place = index;
    lines.forEach((line, at) => {
      // The first line goes where the cursor is, if nothing is there yet.
      if (at === 0 && all[place]?.[name!] === "") all[place] = { ...all[place]!, [name!]: line };
      else all.splice(++place, 0, { ...fresh(all), [name!]: line });
    });
    change(all);
  };
  const key = (event: KeyboardEvent, index: number) => {
    if (event.key === "Enter") add(index);
    else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) move(index, event.key === "ArrowUp" ? -1 : 1);
    else if (event.key === "Backspace" && members.length > 1 && (event.target as HTMLInputElement).value === "") remove(index);
    else return;
    event.preventDefault();
  };

  return (
    <fieldset class="b-members" id={id}>
      <legend>{property.label}</legend>
      {property.hint && <p class="hint">{property.hint}</p>}
      <ul ref={list}>
        {members.map((member, index) => (
          <li key={member.id}>
            <div class="b-member-main" onKeyDown={event => key(event, index)} onPaste={event => paste(event, index)}>
              {property.columns.map(column => (
                <Field key={column.name} property={{ ...column, label: `${column.label} of ${property.one} ${index + 1}` }} value={member[column.name]} owner={member} id={`${id}-${member.id}-${column.name}`} change={value => set(member, column.name, value)} />
              ))}
              {property.more && (
                <button type="button" class="b-icon" aria-expanded={open === member.id} aria-label={`More of ${property.one} ${index + 1}`} onClick={() => setOpen(open === member.id ? null : member.id)}>
                  <Icon name="chevron-down" />
                </button>
              )}
              <button type="button" class="b-icon" aria-label={`Remove ${property.one} ${index + 1}`} onClick={() => remove(index)}><Icon name="x" /></button>
            </div>
            {property.more && open === member.id && (
              <div class="b-member-more">
                {property.more.map(column => <Field key={column.name} property={column} value={member[column.name]} owner={member} id={`${id}-${member.id}-${column.name}`} change={value => set(member, column.name, value)} />)}
                <p class="hint">Called <code>{member.id}</code> in formulas and exports.</p>
              </div>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="btn btn-small" onClick={() => add(members.length - 1)}><Icon name="plus" />Add {property.one}</button>
    </fieldset>
  );
}
