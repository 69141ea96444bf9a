import { editBetween } from '../core/applyEdits.ts';
import type { Edit } from '../core/range.ts';

/** One thing that can be undone, with the name that it is undone by: "Undo add phase". */
export interface Entry {
  readonly name: string;
  /** The splice that leads back, by the offsets of the text after. */
  readonly back: Edit;
  readonly forth: Edit;
  /** The value that was written, where it was one: undo goes there. */
  readonly path?: string;
}

/** One past and one future for the whole plan, whatever the view. Texts are told apart by splices: none is kept whole. */
export interface History {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
  /** The typing that the next key may join. */
  readonly typing?: Typing;
}

interface Typing {
  readonly name: string;
  readonly path: string;
  readonly before: string;
  readonly at: number;
}

export const emptyHistory: History = { past: [], future: [] };

export interface Happening {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly path?: string;
  /** Typing in one place joins what was typed there a moment ago. */
  readonly typing: boolean;
  /** Milliseconds. */
  readonly at: number;
}

/** The history with one more thing in the past. What lay in the future is gone. */
export function recorded(history: History, happening: Happening): History {
  const { name, path, after, at } = happening;
  const joins = joinsTyping(history, happening);
  const before = joins ? joins.before : happening.before;
  const past = joins ? history.past.slice(0, -1) : history.past;
  const entry = entryOf(name, before, after, path);
  const typing = happening.typing && path !== undefined ? { name, path, before, at } : undefined;
  const kept = entry ? [...past, entry].slice(-LONGEST) : past;
  return typing ? { past: kept, future: [], typing } : { past: kept, future: [] };
}

function joinsTyping({ typing }: History, happening: Happening): Typing | undefined {
  if (!typing || !happening.typing || happening.path !== typing.path || happening.name !== typing.name)
    return undefined;
  return happening.at - typing.at < PAUSE ? typing : undefined;
}

function entryOf(name: string, before: string, after: string, path: string | undefined): Entry | undefined {
  const forth = editBetween(before, after);
  if (!forth) return undefined;
  const back = {
    from: forth.from,
    to: forth.from + forth.insert.length,
    insert: before.slice(forth.from, forth.to),
  };
  return path === undefined ? { name, back, forth } : { name, back, forth, path };
}

/** A pause in typing that ends what one undo takes back, in milliseconds. */
const PAUSE = 1200;
const LONGEST = 1000;
