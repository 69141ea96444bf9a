/** Where the focus goes for one line of a field that is several lines in one value. */
export function linePath(field: string, line: number): string {
  return `${field}#${line}`;
}

/** The field of a line's path; any other path is itself. */
export function fieldOfLine(path: string): string {
  return path.replace(/#\d+$/, '');
}
