/**
 * Length of the front matter at the very start of a plan, its closing line and line ending included; 0 without one.
 *
 * Front matter is what stands between a first line `---` and the next line `---`.
 */
export function frontMatterLength(text: string): number {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0];
  if (opening === undefined) return 0;
  const closing = /^---[ \t]*(?:\r\n|\n|\r|$)/gm;
  closing.lastIndex = opening.length;
  const match = closing.exec(text);
  return match === null ? 0 : match.index + match[0].length;
}
