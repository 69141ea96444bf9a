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
    if (line.length > longestLine || isDeep(line)) return true;
    signs = line.trim() === '' ? 0 : signs + signsIn(line);
    if (signs > mostSigns) return true;
  }
  return false;
}

function isDeep(line: string): boolean {
  let containers = 0;
  let at = 0;
  const part = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
  while (containers <= mostContainers && part.test(line)) {
    containers += 1;
    at = part.lastIndex;
  }
  return containers > mostContainers || blanksAt(line, at) >= mostBlanks;
}

function blanksAt(line: string, at: number): number {
  return (/^[ \t]*/.exec(line.slice(at))?.[0] ?? '').length;
}

function signsIn(line: string): number {
  return line.match(/[*_~[\]`<&!\\]/g)?.length ?? 0;
}
