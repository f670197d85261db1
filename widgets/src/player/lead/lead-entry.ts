import type { Lead } from "../model/lead";
import type { FieldMessage } from "../screens/field-message";

/** One field of the lead form as it stands on the page. */
export interface LeadEntry {
  readonly path: string;
  readonly label: string;
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
  readonly message: FieldMessage;
  /** Adds what stands in the field. */
  collect(lead: Lead): Lead;
}
