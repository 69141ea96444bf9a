import type { Edit } from '../range.ts';
import type { Statement } from './dependencies.ts';

/**
 * What a statement's list becomes when it names `wanted` alone, and `added` with them: names that stay keep their dress, their
 * links and what parts them. `empty` where no name is left; undefined where a remark would lose the name that it is about.
 */
export function listEdit(
  text: string,
  statement: Statement,
  wanted: ReadonlySet<string>,
  added: readonly string[],
): Edit | 'empty' | undefined {
  const { names, list } = statement;
  const items = itemsOf(text, statement);
  const kept = items.map((item, at) => {
    const { ids = [] } = names[at] ?? {};
    const left = ids.filter((id) => wanted.has(id));
    return left.length === ids.length ? item : { ...item, words: left.join(', ') };
  });
  const lost = kept.some(({ words, remark }, at) => words !== items[at]?.words && remark !== '');
  const staying = kept.filter(({ words }) => words !== '');
  if (lost) return undefined;
  if (staying.length + added.length === 0) return 'empty';
  const more = added.map((id): Item => ({ words: id, remark: '', join: '' }));
  const place = placeOf(text, statement, kept);
  const next = [...staying.slice(0, place), ...more, ...staying.slice(place)];
  const from = next.length === 2 ? list.from : leadless(text, statement);
  return { from, to: list.to, insert: joined(next, items) };
}

interface Item {
  readonly words: string;
  /** `(the index)` or `– why` behind it. */
  readonly remark: string;
  /** What stands between it and the one before. */
  readonly join: string;
}

function itemsOf(text: string, { names }: Statement): readonly Item[] {
  let join = '';
  return names.map(({ from, to }, at) => {
    const next = names[at + 1];
    const gap = next ? text.slice(to, next.from) : '';
    const remark = /^(?:[ \t]*\(.*\)|[ \t]+[–—-][ \t].*(?=[,;]))/s.exec(gap)?.[0] ?? '';
    const item = { words: text.slice(from, to), remark, join };
    join = gap.slice(remark.length);
    return item;
  });
}

/** New IDs stand behind the last ID that stays or stood, and before one that a remark at the end is about. */
function placeOf(text: string, { names, list }: Statement, kept: readonly Item[]): number {
  const isRemarked =
    kept.some(({ remark }) => remark !== '') && /^[ \t]+[–—(-]/.test(text.slice(list.to, list.to + 3));
  const last = isRemarked ? -1 : names.findLastIndex(({ ids }) => ids.length > 0);
  return kept.slice(0, last + 1).filter(({ words }) => words !== '').length;
}

/** `both` names two. */
function leadless(text: string, { verb, list }: Statement): number {
  const lead = /\b(?:both|either)\s+$/i.exec(text.slice(verb.to, list.from));
  return lead ? list.from - lead[0].length : list.from;
}

/** As the list was joined: its own sign between all, its own word before the last. */
function joined(items: readonly Item[], before: readonly Item[]): string {
  const joins = before.slice(1).map(({ join }) => join);
  const sign = joins.find((join) => !WORD.test(join) && !join.includes('\n')) ?? ', ';
  const word = joins.findLast((join) => WORD.test(join));
  return items
    .map(({ words, remark, join }, at) => {
      const own = join === '' || WORD.test(join) ? sign : join;
      const isLast = at > 0 && at === items.length - 1;
      const part = isLast && word !== undefined ? (at === 1 ? word.replace(/^[,;]/, '') : word) : own;
      return (at === 0 ? '' : part) + words + remark;
    })
    .join('');
}

const WORD = /\b(?:and|or)\b/;
