const keptStyles = /^\s*(?:font-weight|font-style|text-decoration(?:-line)?|list-style-type)\s*:[^();]*$/i;

/**
 * Pasted HTML without comments, handlers, data and styles, but for the styles that say bold, italic and struck. The
 * schema decides what arrives; this only keeps the browser from being told anything on the way.
 */
export function stripMarkup(html: string): string {
  return html.replace(/<!--[^]*?-->/g, '').replace(/<[a-z][^>]*>/gi, stripTag);
}

const attribute = /\s([a-z][\w:-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi;

function stripTag(tag: string): string {
  return tag.replace(attribute, (whole: string, name: string, value: string) => {
    if (/^style$/i.test(name)) return keepStyles(value.replace(/^["']|["']$/g, ''));
    if (/^data-(?:pm-slice|prose-source)$/i.test(name)) return whole;
    return /^(?:on|data-)/i.test(name) ? '' : whole;
  });
}

function keepStyles(style: string): string {
  const kept = style.split(';').filter((declaration) => keptStyles.test(declaration));
  return kept.length === 0 ? '' : ` style="${kept.join(';').replaceAll('"', '')}"`;
}
