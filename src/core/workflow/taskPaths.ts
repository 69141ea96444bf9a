/** Paths in a text: `src/a.ts`, with or without backticks, the most mentioned first. Links, dates, fractions and slots are none. */
export function pathsIn(text: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const [, ticked, bare] of text.matchAll(PATH)) {
    const path = (ticked ?? bare ?? '').replace(/[.,:;]+$/, '');
    if (isPath(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([path]) => path);
}

function isPath(path: string): boolean {
  if (/^[a-z]+:\/\//i.test(path) || /[<>[\]|]/.test(path) || path.length > LONGEST) return false;
  if (/^\d[\d./-]*$/.test(path)) return false;
  return /[\w*)-]\/[\w.*{(-]/.test(path)
    ? /[a-z]/i.test(path)
    : /^[\w-][\w.-]*\.[a-z]\w{0,7}$/i.test(path) && !/^\d/.test(path);
}

const PATH = /`([^`\s]{3,200})`|(?<![\w`:/.@])((?:\.{0,2}\/)?(?:[\w@.{}*-]+\/)+[\w@.{}*-]+)/g;
const LONGEST = 160;
