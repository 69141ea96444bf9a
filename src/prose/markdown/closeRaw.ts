import { isTooIntricate } from './isTooIntricate.ts';
import { parseMarkdown } from './parseMarkdown.ts';

/** A raw block's source with its end added when it has none: an open fence or comment would swallow what follows. */
export function closeRaw(source: string): string {
  if (endsByItself(source)) return source;
  const fence = source.match(/^[ \t]*(?:`{3,}|~{3,})/gm)?.at(-1);
  const ends = fence === undefined ? htmlEnds : [`\n${fence}`, ...htmlEnds];
  return ends.map((end) => source + end).find(endsByItself) ?? source;
}

const htmlEnds = [' -->', ' ?>', ' ]]>', '>', '</script>', '</pre>', '</style>', '</textarea>'];

function endsByItself(source: string): boolean {
  if (isTooIntricate(source)) return true;
  return parseMarkdown(`${source}\n\nx`).children.at(-1)?.type === 'paragraph';
}
