import { useEffect, useState } from "preact/hooks";
import type { Saving } from "../draft/state";
import { Icon } from "./Icon";

/** How it stands with saving, in words; with what to do where something is to be done. */
export function SavingState({ saving, save }: { saving: Saving; save(): void }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, [saving]);
  const [tone, icon, text, act] = said(saving, now);
  return (
    <span class={`b-saving ${tone}`} role="status">
      <Icon name={icon} />
      <span>{text}</span>
      {act && <button type="button" class="link-btn" onClick={save}>{act}</button>}
    </span>
  );
}

function said(saving: Saving, now: number): readonly [tone: string, icon: string, text: string, act?: string] {
  switch (saving.is) {
    case "saved": return ["", "check", saving.at === null ? "Draft" : `Draft · saved ${ago(now - saving.at)}`];
    case "waiting":
    case "under-way": return ["", "refresh-cw", "Draft · saving …"];
    case "offline": return ["warn", "cloud-off", "No connection. Your changes are kept in this browser and saved when it is back.", "Try now"];
    case "refused": return ["bad", "circle-alert", `Not saved: ${saving.problems[0]?.message ?? "the server refused it."}`, "Try again"];
    case "conflict": return ["warn", "users", "Somebody changed the same. Nothing is lost: choose what stays."];
    case "signed-out": return ["bad", "log-out", "You are signed out. Sign in in another tab, then", "save"];
    case "gone": return ["bad", "ban", "This magnet was deleted. Your changes stay here: copy what you need."];
  }
}

export function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 5) return "just now";
  if (seconds < 60) return `${seconds} s ago`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min ago` : `${Math.round(minutes / 60)} h ago`;
}
