/** What the head of a group says that all of its open tasks wait for: titles of phases, and the element that says so. */
export interface WaitsAbove {
  readonly waitsAbove: readonly string[];
  readonly waitsAboveId: string;
}
