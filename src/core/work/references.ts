import type { Plan } from '../plan.ts';
import type { Range } from '../range.ts';
import { tasksOf } from '../tasksOf.ts';
import { numbersBetween, partsOf, prefixOf, taskIds } from './taskIds.ts';

/** Words that name a task, anywhere but at the head of the task itself. */
export interface Reference extends Range {
  readonly id: string;
  /** The last task of `T009–T021`; its number may stand without its letters, as in `T009–021`. */
  readonly through?: Range & { readonly id: string };
}

/**
 * All mentions of task IDs in a plan, in the text's order, code and comments included: examples such as
 * `/run-task F001 | F002` name tasks. Only IDs of the series that the plan's tasks have; IDs of numbers alone (`2.4`) and
 * parts of paths (`T001.md`) are none.
 */
export function referencesOf(plan: Plan): readonly Reference[] {
  const known = cache.get(plan);
  if (known) return known;
  const prefixes = [...taskIds(plan).prefixes].filter((prefix) => prefix !== '');
  const own = new Set(tasksOf(plan).flatMap(({ task }) => (task.id ? [task.id.from] : [])));
  const found = prefixes.length === 0 ? [] : readReferences(plan.text, 0, plan.text.length, prefixes);
  const references = found.filter(({ from }) => !own.has(from));
  cache.set(plan, references);
  return references;
}

const cache = new WeakMap<Plan, readonly Reference[]>();

function readReferences(
  text: string,
  from: number,
  to: number,
  prefixes: readonly string[],
): readonly Reference[] {
  const expression = expressionFor(prefixes);
  expression.lastIndex = from;
  const found: Reference[] = [];
  for (let match = expression.exec(text); match && match.index < to; match = expression.exec(text)) {
    const [all, id = '', letters = '', number = ''] = match;
    const reference = { id, from: match.index, to: match.index + id.length };
    if (number === '') {
      found.push(reference);
      continue;
    }
    const end = match.index + all.length;
    const last = {
      id: (letters || prefixOf(id)) + number,
      from: end - letters.length - number.length,
      to: end,
    };
    found.push({ ...reference, through: last });
  }
  return found;
}

/** `T009`, and behind it `–T021`, `-021`, ` through T021`, ` to T021`. */
function expressionFor(prefixes: readonly string[]): RegExp {
  const letters = prefixes.join('|');
  const number = String.raw`\d+(?:\.\d+)*[a-z]?`;
  const end = String.raw`(?![\p{L}\p{N}_/]|\.[\p{L}\p{N}]|-\p{Ll})`;
  const join = String.raw`(?:[\x60*\]]*(?:[ \t]?[-–—…]|\.\.)[ \t]?[\x60*[]*|[ \t]+(?:through|thru|to|until|bis)[ \t]+)`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_/.#@\\-])((?:${letters})${number})(?:${join}(${letters})?(${number})(?<!\.)${end}|${end})`,
    'gu',
  );
}

/** The IDs that a reference stands for: those of a range that tasks carry, and its first and last. */
export function idsOf(plan: Plan, { id, through }: Reference): readonly string[] {
  return through ? idsBetween(plan, id, through.id) : [id];
}

/** IDs from one to another of the same series; the two alone where they are of different ones. */
export function idsBetween(plan: Plan, first: string, last: string): readonly string[] {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (!from || !to || from.prefix !== to.prefix || from.number > to.number) return [first, last];
  const { byId } = taskIds(plan);
  const between = numbersBetween(from.number + 1, to.number - 1)
    .map((number) => from.prefix + String(number).padStart(from.digits, '0'))
    .filter((id) => byId.has(id));
  return first === last ? [first] : [first, ...between, last];
}
