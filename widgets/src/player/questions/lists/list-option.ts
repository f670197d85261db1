/** One line of a list that can be searched. */
export interface ListOption {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** What people may type instead of the label: a code, the name in English. */
  readonly also?: readonly string[];
}
