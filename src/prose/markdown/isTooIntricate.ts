const longestText = 100_000;
const longestLine = 20_000;
const mostContainers = 24;
const mostBlanks = 200;
const mostSigns = 1_500;

/**
 * Whether parsing the text could take seconds: a few kilobytes of nested markers are enough to freeze a markdown
 * parser. Linear in the text. Every plan that people write passes.
 */
export function isTooIntricate(text: string): boolean {
  if (text.length > longestText) return true;
  let signs = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const { containers, blanks } = prefixOf(line);
    if (line.length > longestLine || containers > mostContainers || blanks >= mostBlanks) return true;
    signs = signsIn(line) + (containers > 0 || line.trim() === '' ? 0 : signs);
    if (signs > mostSigns) return true;
  }
  return false;
}

/** The markers of quotes, lists and items that a line begins with, each of which begins a paragraph, and the blanks behind them. */
function prefixOf(line: string): { readonly containers: number; readonly blanks: number } {
  const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
  let containers = 0;
  let end = 0;
  while (containers <= mostContainers && marker.test(line)) {
    containers += 1;
    end = marker.lastIndex;
  }
  const blanks = /^[ \t]*/.exec(line.slice(end))?.[0].length ?? 0;
  return { containers, blanks };
}

function signsIn(line: string): number {
  return line.match(/[*_~[\]`<&!\\]/g)?.length ?? 0;
}
