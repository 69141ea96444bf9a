export interface HtmlPart {
  readonly kind: 'comment' | 'markup';
  /** Offsets into the HTML; of a comment without its `<!--` and `-->`. */
  readonly from: number;
  readonly to: number;
}

/**
 * HTML as its comments and the rest, in order, without the white space around either. Linear.
 *
 * Comments without words count as the rest. One that is not closed reaches to the end.
 */
export function splitHtml(html: string): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  let markup = 0;
  for (let open = html.indexOf('<!--'); open >= 0; open = html.indexOf('<!--', open + 1)) {
    const comment = readComment(html, open);
    if (comment === undefined) continue;
    addTrimmed(parts, html, { kind: 'markup', from: markup, to: open });
    addTrimmed(parts, html, { kind: 'comment', from: open + 4, to: comment.to });
    markup = comment.next;
    open = Math.max(open, comment.next - 1);
  }
  addTrimmed(parts, html, { kind: 'markup', from: markup, to: html.length });
  return parts;
}

function readComment(html: string, open: number): { readonly to: number; readonly next: number } | undefined {
  if (html.startsWith('>', open + 4) || html.startsWith('->', open + 4)) return undefined;
  const close = html.indexOf('-->', open + 4);
  const to = close < 0 ? html.length : close;
  if (html.slice(open + 4, to).trim() === '') return undefined;
  return { to, next: Math.min(html.length, to + 3) };
}

function addTrimmed(parts: HtmlPart[], html: string, part: HtmlPart): void {
  const words = html.slice(part.from, part.to);
  const from = part.from + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  if (to > from) parts.push({ kind: part.kind, from, to });
}
