import { removeField } from '../../arrange/fields.ts';
import { removeSection } from '../../arrange/sections.ts';
import { isFilled, fieldValues } from '../../filled.ts';
import { findSlots, type Slot } from '../../findSlots.ts';
import { keptByLines } from '../../keptByLines.ts';
import type { Field, Plan, Section, Value } from '../../plan.ts';
import type { Template } from '../../template.ts';
import { counted, factsOf, shortened } from '../facts.ts';
import type { Found, Rule, Severity } from '../finding.ts';
import { operating } from '../mend.ts';
import { headingRange } from './phases.ts';

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
      const waiting = values.filter((value) => slotsIn(plan, value).length > 0);
      const [first] = waiting;
      if (!first) return [];
      const count = waiting.reduce((sum, value) => sum + slotsIn(plan, value).length, 0);
      const [slot] = slotsIn(plan, first);
      const what = `${counted(count, 'place')} in “${shortened(section.title || 'the head of the plan')}” still ${count === 1 ? 'waits' : 'wait'} for words: ${shortened(slot?.hint ?? '')}`;
      return [
        {
          from: first.from + (slot?.from ?? 0),
          to: first.from + (slot?.to ?? 0),
          path: first.path,
          what: what.endsWith('…') ? what : `${what}.`,
          severity: waitingSeverity(plan),
        },
      ];
    }),
};

/** A blank is made of places that wait: only once work has begun are they forgotten. */
function waitingSeverity(plan: Plan): Severity {
  return factsOf(plan).isBegun ? 'warning' : 'info';
}

function slotValues(plan: Plan): (field: Field) => readonly Value[] {
  return (field) => (mayHaveSlots(plan, field) ? fieldValues(field) : []);
}

/** Most fields have none: kept by their lines, they are not searched again. */
const mayHaveSlots = keptByLines(
  (plan, field) =>
    field.kind !== 'code' &&
    field.kind !== 'env' &&
    field.kind !== 'tree' &&
    findSlots(plan.text.slice(field.part.from, field.part.to)).length > 0,
);

/**
 * The slots of a value that surely wait: all of the value, one of the template's own, or words that tell what to write.
 * Real plans are full of brackets that look alike: `[String]`, `<version>`. `TXXX` at a task's head is another rule's.
 */
function slotsIn({ text, template }: Plan, value: Value): readonly Slot[] {
  if (value.form === 'code' || value.form === 'raw') return [];
  const words = text.slice(value.from, value.to);
  const all = words.replace(/[\s.*_`]+/g, '').length;
  return findSlots(words).filter(({ from, to, hint }) => {
    if ((from < 4 && /^[A-Z]XXX?$/.test(hint)) || isComment(words, from)) return false;
    const isAll = words.slice(from, to).replace(/[\s.*_`]+/g, '').length === all;
    return isAll || TELLING.test(hint) || isLoud(words, to, hint) || blankHints(template).has(hint);
  });
}

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

function isComment(words: string, at: number): boolean {
  return words.lastIndexOf('<!--', at) > words.lastIndexOf('-->', at);
}

const sample: Rule = {
  code: 'sample-task',
  severity: 'warning',
  name: 'Sample task left',
  why: 'It is one of the samples of a template: nobody means to do it.',
  source: 'spec-kit, tasks template: sample tasks must not stay',
  find: (plan) =>
    factsOf(plan).tasks.flatMap(({ row }) => {
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
    }),
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

const optional: Rule = {
  code: 'optional-left',
  severity: 'warning',
  name: 'Optional section without words',
  why: 'It says nothing but that something may be missing here.',
  source: 'Templates: an optional section is filled in or taken out',
  find: (plan) =>
    [...plan.sections.values()]
      .filter((section) => section.spec?.optional && !holdsWords(plan, section))
      .map((section) => ({
        ...headingRange(section),
        path: section.path,
        what: `“${shortened(section.title)}” is optional and nothing was filled in.`,
        severity: waitingSeverity(plan),
        fix: operating(plan, 'Take the section out', (now) => removeSection(now, section.path)),
      })),
};

function holdsWords(plan: Plan, { holes, fields, sections }: Section): boolean {
  const values = [...holes.map(({ value }) => value), ...fields.flatMap(fieldValues)];
  return values.some((value) => isFilled(plan, value)) || sections.some((inner) => holdsWords(plan, inner));
}

const guidance: Rule = {
  code: 'guidance-left',
  severity: 'warning',
  name: 'Note about the section left',
  why: 'The note tells the writer when to keep the section; in a plan that is read it only puzzles.',
  source: 'Templates: the note goes when the section is filled in',
  find: (plan) =>
    [...plan.fields.values()]
      .filter(({ spec }) => spec?.guidance)
      .map(({ part, path }) => ({
        ...part,
        path,
        what: `“${shortened(plan.text.slice(part.from, part.to).replace(/^[>\s]+/, ''))}” is a note for the writer.`,
        severity: waitingSeverity(plan),
        fix: operating(plan, 'Take the note out', (now) => removeField(now, path)),
      })),
};

const verification: Rule = {
  code: 'verification-empty',
  severity: 'warning',
  name: 'Verification without a command',
  why: 'Nothing here fails when the phase is not done.',
  source: 'Task plan: each phase is verified by commands',
  find: (plan) =>
    [...plan.sections.values()]
      .filter(({ title }) => /\bverification\b/i.test(title))
      .flatMap(({ fields, title }) => fields.flatMap((field) => emptyCode(plan, field, title))),
};

function emptyCode(plan: Plan, field: Field, title: string): readonly Found[] {
  if (field.shape !== 'value' || field.value.form !== 'code' || isFilled(plan, field.value)) return [];
  return [
    {
      from: field.part.from,
      to: field.part.to,
      path: field.path,
      what: `“${shortened(title)}” holds no command yet.`,
      severity: waitingSeverity(plan),
    },
  ];
}

export const placeholders: readonly Rule[] = [left, sample, option, optional, guidance, verification];
