interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly timeStamp: number;
}

/** Letters typed within a second of each other are one word. Changed by `menuTarget`. */
export interface Typed {
  text: string;
  at: number;
}

const oneWord = 1_000;

/**
 * Which item a key leads to, of items by name, from the one at `at` (-1: none). `undefined`: the key is not for moving.
 * Letters find the next item that begins with them; the same letter again goes on to the next.
 */
export function menuTarget(names: readonly string[], at: number, key: Key, typed: Typed): number | undefined {
  if (key.ctrlKey || key.metaKey || key.altKey || names.length === 0) return undefined;
  const last = names.length - 1;
  if (key.key === 'ArrowDown') return at >= last ? 0 : at + 1;
  if (key.key === 'ArrowUp') return at <= 0 ? last : at - 1;
  if (key.key === 'Home' || key.key === 'PageUp') return 0;
  if (key.key === 'End' || key.key === 'PageDown') return last;
  if (!/^.$/u.test(key.key)) return undefined;
  const goesOn = key.timeStamp - typed.at < oneWord;
  if (key.key === ' ' && !goesOn) return undefined;
  typed.text = (goesOn ? typed.text : '') + key.key.toLowerCase();
  typed.at = key.timeStamp;
  return findTyped(names, at, typed.text);
}

function findTyped(names: readonly string[], at: number, text: string): number | undefined {
  const letter = text.charAt(0);
  const wanted = text === letter.repeat(text.length) ? letter : text;
  const from = wanted.length === 1 ? at + 1 : Math.max(0, at);
  for (let step = 0; step < names.length; step++) {
    const index = (from + step) % names.length;
    if (names[index]?.toLowerCase().startsWith(wanted)) return index;
  }
  return undefined;
}
