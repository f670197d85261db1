import type { Json } from "../document/json";
import type { Property } from "../kinds/property";

/** What a field is given: a property, its value, and what to do with another one. */
export interface Setting<Of extends Property = Property> {
  readonly property: Of;
  readonly value: Json | undefined;
  /** What holds the property, for fields that look at their neighbours. */
  readonly owner: Json;
  /** Unique on the page. */
  readonly id: string;
  /** undefined takes the property away. */
  change(value: Json | undefined): void;
}

export type SettingOf<Is extends Property["is"]> = Setting<Extract<Property, { is: Is }>>;
