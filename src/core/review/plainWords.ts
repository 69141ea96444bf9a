/** Words of a line as a sentence quotes them: without the signs of emphasis, code and links. Names keep their `_`. */
export function plainWords(words: string): string {
  return words
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/`+|~~|\*\*/g, '')
    .replace(/(?<![\w\\])[*_]+(?=[^\s*_])|(?<=[^\s*_\\])[*_]+(?!\w)/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
