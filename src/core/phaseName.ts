/** `Phase 2` of `Phase 2: Retry worker`; a title without a number, in quotes. */
export function phaseName(title: string): string {
  return /^[\p{L}\s]{1,20}\s[\dIVX.]+[a-z]?(?=[:\s(–—-]|$)/u.exec(title)?.[0].trim() ?? `“${title}”`;
}
