import { createElement, useEffect, useRef, type HTMLAttributes, type ReactElement, type ReactNode, type Ref } from "react";
import { load } from "./index.js";
import type { LeadMagnetAttributes, LeadMagnetEvent, LeadMagnetEvents } from "./options.js";

export interface LeadMagnetProps extends LeadMagnetAttributes {
  /** The magnet's key. React keeps `key` for itself. */
  magnet: string;
  /** Address of the server, such as `https://leads.example.com`. Without it the page holds the script tag itself. */
  server?: string;
  nonce?: string;
  /** For all modes but inline: whether it is open. Take it back in `onClose`. */
  open?: boolean;
  className?: string;
  id?: string;
  onView?(event: LeadMagnetEvent): void;
  onStart?(event: LeadMagnetEvent): void;
  onStep?(event: LeadMagnetEvent): void;
  onSubmit?(event: LeadMagnetEvent): void;
  onLead?(event: LeadMagnetEvent): void;
  onOpen?(event: LeadMagnetEvent): void;
  onClose?(event: LeadMagnetEvent): void;
  /** What visitors see without scripts: a link to the hosted page. */
  children?: ReactNode;
}

/** A magnet in a React tree; on the server it renders its element with the link inside. */
export function LeadMagnet({ server, nonce, open, className, children, onView, onStart, onStep, onSubmit, onLead, onOpen, onClose, ...attributes }: LeadMagnetProps): ReactElement {
  const element = useRef<HTMLElement>(null);
  const told = useRef<{ [Name in keyof LeadMagnetEvents]: ((event: LeadMagnetEvent) => void) | undefined }>(null!);
  told.current = { lm_view: onView, lm_start: onStart, lm_step: onStep, lm_submit: onSubmit, generate_lead: onLead, lm_open: onOpen, lm_close: onClose };

  useEffect(() => {
    if (server) load(server, { nonce });
  }, [server, nonce]);

  useEffect(() => {
    const listening = element.current!;
    const tell = (event: Event) => told.current[event.type as keyof LeadMagnetEvents]?.(event as LeadMagnetEvent);
    const names = Object.keys(told.current);
    for (const name of names) listening.addEventListener(name, tell);
    return () => names.forEach(name => listening.removeEventListener(name, tell));
  }, []);

  // The visitor may have closed it meanwhile, which React does not know.
  useEffect(() => {
    element.current!.toggleAttribute("open", open === true);
  }, [open]);

  return createElement("lead-magnet", { ...attributes, ref: element, class: className, open: open ? "" : undefined }, children);
}

/** What <lead-magnet> takes in JSX. */
export interface LeadMagnetElementProps extends LeadMagnetAttributes, Omit<HTMLAttributes<HTMLElement>, keyof LeadMagnetAttributes> {
  magnet: string;
  open?: "" | undefined;
  class?: string | undefined;
  ref?: Ref<HTMLElement>;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "lead-magnet": LeadMagnetElementProps;
    }
  }
}
