/** A press or a click, and its number among those in quick succession; 0 where a key made it. */
interface Click {
  readonly detail: number;
}

/** Of a double-click: the first may have brought something else under the pointer, which nobody aimed at. */
export function isSecondClick({ detail }: Click): boolean {
  return detail > 1;
}

/** For a button that makes way for another of its kind: a double-click does it once. */
export function onFirstClick(perform: () => void): (click: Click) => void {
  return (click) => {
    if (!isSecondClick(click)) perform();
  };
}
