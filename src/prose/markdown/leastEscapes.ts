/** Each try reads the whole paragraph, so long ones have fewer. */
const mostTries = 40;
const mostCharacters = 8_000;

/**
 * Drops every escape that the meaning does not need: backslashes and character references without which `reads` still
 * says yes. Groups that cannot go together are halved, the later half first, so that of a pair
 * the first stays; those undecided when the tries are used up stay.
 */
export function leastEscapes(escaped: string, reads: (text: string) => boolean): string {
  let parts = escaped.split(/(\\(?=[!-/:-@[-`{-~])|&#x[\dA-F]+;)/);
  const groups = [parts.map((_, index) => index).filter((index) => index % 2 === 1)];
  const limit = Math.min(mostTries, mostCharacters / escaped.length);
  for (let tries = 0; tries < limit; tries += 1) {
    const group = groups.shift();
    if (!group || group.length === 0) break;
    const attempt = parts.map((part, index) => (group.includes(index) ? bare(part) : part));
    const middle = Math.ceil(group.length / 2);
    if (reads(attempt.join(''))) parts = attempt;
    else if (group.length > 1) groups.push(group.slice(middle), group.slice(0, middle));
  }
  return parts.join('');
}

function bare(escape: string): string {
  return escape === '\\' ? '' : String.fromCodePoint(Number.parseInt(escape.slice(3, -1), 16));
}
