/**
 * The line, counted from 1, that holds the first half of a surrogate pair without the other half; undefined when there
 * is none. UTF-8 has no bytes for one, so that neither a link nor a file can carry it.
 */
export function lineOfHalfCharacter(text: string): number | undefined {
  const offset = text.search(/\p{Surrogate}/u);
  return offset < 0 ? undefined : text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
