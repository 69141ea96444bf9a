import type { Field, Plan, Row, Section, ValueForm } from '../plan.ts';
import type { Range } from '../range.ts';
import { matchAt, namesAt, type Names } from './names.ts';
import { readWords } from './readWords.ts';

/** What a plan says about the order of its work outside the tasks: `US2 depends on US1`. The range is of the plan's text. */
export interface OrderLine extends Range {
  readonly who: Names;
  readonly on: Names;
}

/**
 * The order that the sections about it state: those whose title speaks of dependencies or of order, and all below them.
 * Only a clause that begins with the names of tasks, phases or stories, has a verb for waiting or blocking right behind
 * them, and then names others; the rest of what people write there ("may integrate with US1") is prose.
 */
export function orderLinesOf(plan: Plan): readonly OrderLine[] {
  const known = cache.get(plan);
  if (known) return known;
  const lines = sectionsAbout(plan.root, false).flatMap(({ fields }) =>
    fields.flatMap((field) => linesIn(plan, field)),
  );
  cache.set(plan, lines);
  return lines;
}

const cache = new WeakMap<Plan, readonly OrderLine[]>();

function sectionsAbout(section: Section, isBelow: boolean): readonly Section[] {
  const isAbout = isBelow || ABOUT.test(section.title);
  return [
    ...(isAbout ? [section] : []),
    ...section.sections.flatMap((child) => sectionsAbout(child, isAbout)),
  ];
}

function linesIn(plan: Plan, field: Field): readonly OrderLine[] {
  if (field.shape === 'rows') {
    const rows = new Map(field.rows.map((row) => [row.path, row]));
    return field.rows.flatMap((row) =>
      row.task ? [] : clausesIn(plan, wordsOf(row), subjectAbove(plan, rows, row)),
    );
  }
  if (field.shape === 'table' || !PROSE.has(field.value.form)) return [];
  return clausesIn(plan, { from: field.label?.from ?? field.value.from, to: field.value.to });
}

/** A row's words with the name that stands before them. */
function wordsOf({ frame, value }: Row): Range {
  return { from: frame?.from ?? value.from, to: frame?.to ?? value.to };
}

/** The names that the row above begins with, for `Depends on Phase 1` below `Phase 2`. */
function subjectAbove(plan: Plan, rows: ReadonlyMap<string, Row>, { parent }: Row): Names | undefined {
  const above = parent === undefined ? undefined : rows.get(parent);
  const range = above && wordsOf(above);
  return range && subjectAt(plan, readWords(plan, range), range.from)?.who;
}

/** A clause that begins with its verb goes on about who the one before it was about. */
function clausesIn(plan: Plan, range: Range, above?: Names): readonly OrderLine[] {
  const { from } = range;
  const words = readWords(plan, range);
  if (!VERBS.test(words)) return [];
  let who = above;
  return [...words.matchAll(CLAUSE)].flatMap(({ 0: clause, index }) => {
    const subject = subjectAt(plan, clause, from + index);
    who = subject?.who ?? who;
    const start = from + index + clause.length - clause.trimStart().length;
    return ordersIn(plan, clause, from + index, subject, who).map(({ end, ...order }) => ({
      ...order,
      from: start,
      to: from + index + end,
    }));
  });
}

interface Subject {
  readonly who: Names;
  /** Behind the names and the words that only lead to a verb. */
  readonly end: number;
}

function ordersIn(
  plan: Plan,
  clause: string,
  base: number,
  subject: Subject | undefined,
  who: Names | undefined,
): readonly { readonly who: Names; readonly on: Names; readonly end: number }[] {
  if (!who) return [];
  const verb = matchAt(subject ? WAITS : WAITS_ALONE, clause, subject?.end ?? 0);
  const on = verb === undefined ? undefined : objectsAt(plan, clause, base, verb);
  const blocking = subject && BLOCKS.exec(clause);
  const blocked = blocking && objectsAt(plan, clause, base, blocking.index + blocking[0].length);
  return [
    ...(on ? [{ who, on, end: on.end }] : []),
    ...(blocked ? [{ who: blocked, on: who, end: blocked.end }] : []),
  ];
}

function subjectAt(plan: Plan, clause: string, base: number): Subject | undefined {
  const who = namesAt(plan, { words: clause, base, start: matchAt(LEAD, clause, 0) ?? 0 });
  return who && { who, end: matchAt(BEHIND_SUBJECT, clause, who.end) ?? who.end };
}

/** The names behind a verb, if they are named whole: `US1’s tests` and `US4 (T027 only)` are not. */
function objectsAt(plan: Plan, words: string, base: number, behind: number): Names | undefined {
  const place = { words, base, start: matchAt(KNOWN_PHASES, words, behind) ?? behind };
  const all = namesAt(plan, place);
  if (!all || !WHOLE.test(words.slice(all.end))) return undefined;
  if (!IN_PART.test(words.slice(all.end))) return all;
  return all.names.length > 1 ? namesAt(plan, place, all.names.length - 1) : undefined;
}

const PROSE: ReadonlySet<ValueForm> = new Set(['line', 'blocks', 'row']);
const ABOUT = /dependenc|\border\b/i;
const VERBS = /depend|requir|need|after|block|wait|follow/i;
/** Up to a semicolon, the end of a sentence or of a line. */
const CLAUSE = /(?:[^;.\r\n]|\.(?!\s|$))+/g;
const LEAD = /\s*(?:[>•*+-]\s+)*/y;
/** Remarks in brackets, the colon or dash, and words that only lead to the verb. */
const BEHIND_SUBJECT =
  /(?:[ \t]*\([^()\n]{0,80}\))*[*_]*[ \t]*[:—–-]*[ \t]*[*_]*(?:(?:also|only|additionally|independent|can|may|must|should|will|starts?|started|begins?|proceeds?|runs?|comes?|be|is|are|done|executed|sequentially|together|in parallel|strictly|directly|all)[*_]*[,:]?[ \t]+(?:[—–-]+[ \t]+)?)*/iy;
const WAITS =
  /(?:depends?[ \t]+on|requires?|needs?|after|blocked[ \t]+by|waits?[ \t]+for|follows?)\b[*_]*:?[*_]*[ \t]+/iy;
const WAITS_ALONE =
  /[\s*_>•-]*(?:depends?[ \t]+on|requires?|blocked[ \t]+by|waits?[ \t]+for)\b[*_]*:?[*_]*[ \t]+/iy;
const BLOCKS = /(?<!\bnot[ \t]+|\bnever[ \t]+|n['’]t[ \t]+|\bno longer[ \t]+)\bblocks?\b[*_]*:?[*_]*[ \t]+/i;
/** Phases that are before all stories anyway; what stands behind them may name more. */
const KNOWN_PHASES =
  /(?:(?:the[ \t]+)?(?:setup|foundational|foundation)(?:[ \t]+phase)?(?:[ \t]+completion)?(?:[ \t]*\([^()\n]{0,40}\))?(?:[ \t]*[+&,]|[ \t]+and\b)[ \t]*){1,2}/iy;
const WHOLE =
  /^\)?(?:[*_]*\s*(?:$|[,:+&(—–→)]|-\s|✅)|[ \t]+(?:and|is|are|has|have|being|complet\w*|done|finish\w*|passe[sd]|merged|lands?|because|since|so|as|for|to|via|when|where|which|that|with|before|but|first)\b)/i;
const IN_PART = /^[ \t]*\([^()\n]*\bonly\b/i;
