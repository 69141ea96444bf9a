import { blankPlan, blankWords } from '../blankPlan.ts';
import type { Plan, Row } from '../plan.ts';
import { encode, normalise } from '../value.ts';
import { rowAt } from '../valueAt.ts';
import type { FrameSource } from './frameSource.ts';
import { hangerOf, type RowPlace } from './rowPlace.ts';

/** The row whose form the new ones take: the neighbour, or, where it lacks the ID that most have, one that has it. */
export function likeFor({ row, siblings, place }: RowPlace): Row {
  const withIds = siblings.filter(({ task }) => task?.id);
  if (row.task?.id || !row.task || withIds.length * 2 <= siblings.length) return row;
  return siblings.slice(0, place).findLast(({ task }) => task?.id) ?? withIds[0] ?? row;
}

/**
 * The first line of a row of the same form with other words. A new task is open unless its mark is told, and has the
 * neighbour's story, unless the words begin with one, but no other marker.
 */
export function rowLine(plan: Plan, row: Row, words: string, dress: Dress): string {
  const { text } = plan;
  const { marker, framed, indent = '' } = dress;
  const written = normalise('row', words) || (framed ? templateSlot(plan, row) : '');
  const said = written === '' ? '' : encoded(plan, row, framed?.(written) ?? written, indent);
  const lead = hangerOf(plan, row).lead + indent;
  if (!row.task) return `${lead}${marker}${blanksBehind(text, row.item.marker.to)}${said}`;
  const { task } = row;
  const id = idBefore(text, row, dress.idLike(task.id?.text));
  const story = STORY.test(said)
    ? ''
    : task.markers
        .filter(({ name }) => name.startsWith('US'))
        .map(({ from, to }) => `${text.slice(from, to)} `)
        .join('');
  const blank = said === '' && id === '' ? emptyTask(plan, row) : said;
  return `${lead}${marker}${boxOf(text, row, dress.mark ?? ' ')}${id}${story}${blank}`.trimEnd();
}

function encoded({ text }: Plan, { value }: Row, words: string, indent: string): string {
  return encode(text, { ...value, form: 'row', to: value.from, prefix: value.prefix + indent }, words);
}

/** What a new row has that its neighbour has not. */
interface Dress {
  readonly marker: string;
  /** The ID for a task beside one with this ID, or with none; undefined for a task without. */
  readonly idLike: (like: string | undefined) => string | undefined;
  readonly framed?: FrameSource | undefined;
  /** Between the brackets of the box. */
  readonly mark?: string;
  /** Blanks that take it deeper than its neighbour. */
  readonly indent?: string;
}

/** The hint that the template has for the first row of the list; ours where it has words there. */
function templateSlot(plan: Plan, row: Row): string {
  return blankWords(plan, `${row.field}/1`) ?? ANY_WORDS;
}

/** The blanks behind a bullet; one where a line ends or code stands behind it. */
function blanksBehind(text: string, at: number): string {
  const blanks = /^[ \t]*/.exec(text.slice(at, at + 5))?.[0] ?? '';
  return blanks.length === 0 || blanks.length > 4 || /[\r\n]/.test(text.charAt(at + blanks.length) || '\n')
    ? ' '
    : blanks;
}

/** The box as the neighbour writes it, with a blank behind it. */
function boxOf(text: string, { item, task }: Row, mark: string): string {
  if (!task) return '';
  const open = text.slice(item.marker.to, task.mark.from);
  const close = /^\\?\]\*?/.exec(text.slice(task.mark.to, task.mark.to + 3))?.[0] ?? ']';
  return `${open}${mark}${close} `;
}

function idBefore(text: string, row: Row, id: string | undefined): string {
  if (id === undefined) return '';
  return row.task?.id ? dressedId(text, row, id) : `${id} `;
}

/** The ID in the brackets, bold and punctuation that the neighbour's has. Strike-through is not repeated. */
function dressedId(text: string, { task }: Row, id: string): string {
  if (!task?.id) return '';
  let from = task.id.from;
  while (/[*_[(`]/.test(text.charAt(from - 1))) from -= 1;
  const behind = text.slice(task.id.to, task.id.end).replace(/^[ \t]?[-–—][ \t]?[A-Z]+-?\d+[a-z]?/, '');
  return `${text.slice(from, task.id.from)}${id}${behind.replaceAll('~~', '')} `;
}

/** A box with nothing behind it is no task in GFM, so the template's hint, or ours, stands in for the words. */
function emptyTask(plan: Plan, row: Row): string {
  const blank = blankPlan(plan.template);
  const field = blank.fields.get(row.field.replace(/\.\d+(?=\/|$)/g, '.1'));
  const first = field?.shape === 'rows' ? field.rows.find(({ depth }) => depth === row.depth) : undefined;
  const model = first && rowAt(blank, first.path);
  return model ? blank.text.slice(model.value.from, model.value.to) : '[Describe the task]';
}

/** What stands where a row without words would be none. */
export const ANY_WORDS = '[To be written]';
const STORY = /^(?:\[[A-Z]+\] )*\[US-?\d+\]/;
