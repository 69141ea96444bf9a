import { fieldValues } from '../../filled.ts';
import { findSlots, type Slot } from '../../findSlots.ts';
import { keptByLines } from '../../keptByLines.ts';
import type { Field, Plan, Value } from '../../plan.ts';
import type { Template } from '../../template.ts';
import { counted, factsOf, shortened, waitingSeverity } from '../facts.ts';
import type { Rule } from '../finding.ts';
import { plainWords } from '../plainWords.ts';

const left: Rule = {
  code: 'slot-left',
  severity: 'warning',
  name: 'Place that waits for words',
  why: 'A reader can’t tell whether this was forgotten or is not known; NEEDS CLARIFICATION at least says so.',
  source: 'spec-kit: placeholders are replaced before work begins',
  find: (plan) =>
    [...plan.sections.values()].flatMap((section) => {
      const values = [
        ...section.holes.map(({ value }) => value),
        ...section.fields.flatMap(slotValues(plan)),
      ];
      const slots = values.flatMap((value) => slotsIn(plan, value).map((slot) => ({ slot, value })));
      const [waiting] = slots;
      if (!waiting) return [];
      const count = slots.length;
      const { slot, value: first } = waiting;
      const waits = count === 1 ? 'waits for words:' : 'wait for words, starting with';
      const what = `${counted(count, 'place')} in “${shortened(plainWords(section.title) || 'the head of the plan')}” still ${waits} “${shortened(slot.hint)}”.`;
      return [
        {
          from: first.from + slot.from,
          to: first.from + slot.to,
          path: first.path,
          what,
          severity: waitingSeverity(plan),
        },
      ];
    }),
};

function slotValues(plan: Plan): (field: Field) => readonly Value[] {
  return (field) => (mayHaveSlots(plan, field) ? fieldValues(field) : []);
}

/** Most fields have none: kept by their lines, they are not searched again. */
const mayHaveSlots = keptByLines((plan, field) => {
  if (field.kind === 'code' || field.kind === 'env' || field.kind === 'tree') return false;
  const lines = plan.text.slice(field.part.from, field.part.to);
  return /TBD|TBC|TODO|\?{3}/.test(lines) || findSlots(lines).length > 0;
});

/**
 * The slots of a value that surely wait: all of the value, one of the template's own, or words that tell what to write.
 * Real plans are full of brackets that look alike: `[String]`, `<version>`. `TXXX` at a task's head is another rule's.
 */
function slotsIn({ text, template }: Plan, value: Value): readonly Slot[] {
  if (value.form === 'code' || value.form === 'raw') return [];
  const words = text.slice(value.from, value.to);
  const all = words.replace(/[\s.*_`]+/g, '').length;
  const isComment = commentsIn(words);
  const slots = findSlots(words).filter(({ from, to, hint }) => {
    if (isComment(from) || (from < 4 && /^[A-Z]XXX?$/.test(hint))) return false;
    const isAll = words.slice(from, to).replace(/[\s.*_`]+/g, '').length === all;
    const isBraces = words.startsWith('{{', from);
    return (
      isAll || isBraces || TELLING.test(hint) || isLoud(words, to, hint) || blankHints(template).has(hint)
    );
  });
  return [...slots, ...putOffIn(words)];
}

/** `TBD` and its like, where they are all that a line, or its end behind a colon or bracket, says. */
function putOffIn(words: string): readonly Slot[] {
  return [...words.matchAll(PUT_OFF)].map(({ index, 0: all, 1: before = '', 2: hint = '' }) => ({
    from: index + before.length,
    to: index + all.length,
    hint,
  }));
}

const PUT_OFF = /((?:^|[:(–—])[ \t*_]*)(TBD|TBC|TODO|\?{3})(?=[ \t.)*_]*$)/gm;

/** `NEEDS CLARIFICATION`, but not talk of such markers. */
function isLoud(words: string, to: number, hint: string): boolean {
  return (
    hint.startsWith('NEEDS CLARIFICATION') && !/^[`"”]*\s*(?:marker|item|tag|s\b)/i.test(words.slice(to))
  );
}

function blankHints(template: Template): ReadonlySet<string> {
  const known = hints.get(template);
  if (known) return known;
  const made = new Set(findSlots(template.blank).map(({ hint }) => hint));
  hints.set(template, made);
  return made;
}

const hints = new WeakMap<Template, ReadonlySet<string>>();

const TELLING =
  /^(?:describe|add|list|insert|write|specify|replace|explain|e\.g\.|your|brief|what|how|who|why|when|which|where|link to|path (?:of|to)|name of|date of|tbd|todo|feature name|feature title|date$|###)(?![\p{L}\p{N}])/iu;

/** Whether a place stands in a comment of some words; places are asked for in rising order. */
function commentsIn(words: string): (at: number) => boolean {
  const marks = words.includes('<!--') ? [...words.matchAll(/(?=(<!--|-->))/g)] : [];
  let passed = 0;
  return (at) => {
    while ((marks[passed]?.index ?? Infinity) <= at) passed += 1;
    return marks[passed - 1]?.[1] === '<!--';
  };
}

const sample: Rule = {
  code: 'sample-task',
  severity: 'warning',
  name: 'Sample task left',
  why: 'It is one of the samples of a template: nobody means to do it.',
  source: 'spec-kit, tasks template: sample tasks must not stay',
  find(plan) {
    if (!SAMPLE.test(plan.text)) return [];
    return factsOf(plan).rows.flatMap((row) => {
      const match = SAMPLE.exec(plan.text.slice(row.task.words.from, row.task.words.to));
      if (!match) return [];
      return [
        {
          from: row.task.words.from,
          to: row.task.words.to,
          path: row.path,
          what: `“${match[0]}” is a word of the template’s sample: this task is not about this plan.`,
        },
      ];
    });
  },
};

const SAMPLE =
  /\[(?:Entity ?\d?|entity\d?|Service|service|endpoint|endpoint\/feature|framework|user journey|language|location|name|dependencies|feature-name)\](?!\()/;

const option: Rule = {
  code: 'option-left',
  severity: 'warning',
  name: 'Option label left',
  why: 'The plan still offers a choice of layouts where it should show the one that was chosen.',
  source: 'spec-kit, plan template: the delivered plan has no Option labels',
  find: (plan) =>
    [...plan.text.matchAll(OPTION)].map((match) => {
      const from = match.index + (match[1] ?? '').length;
      return {
        from,
        to: match.index + match[0].length,
        what: `“${match[0].trim()}” is a label of the template’s choice of layouts.`,
      };
    }),
};

/** In a comment of a file tree or a heading of one, as spec-kit writes them. */
const OPTION =
  /^([ \t]*)(?:#+[ \t]*)?(?:\*\*)?\[REMOVE IF UNUSED\][ \t]*Option[ \t]+\d[^\r\n]{0,60}|^([ \t]*)#+[ \t]*Option[ \t]+\d:[ \t]*(?:Single project|Web application|Mobile)[^\r\n]{0,60}/gim;

export const placeholders: readonly Rule[] = [left, sample, option];
