import { removeField } from '../../arrange/removeField.ts';
import { removeSection } from '../../arrange/sections.ts';
import { fieldValues, isFilled } from '../../filled.ts';
import type { Field, Plan, Section } from '../../plan.ts';
import type { Range } from '../../range.ts';
import { factsOf, shortened, waitingSeverity } from '../facts.ts';
import type { Fix, Found, Rule } from '../finding.ts';
import { inlineComments, unreadOf } from '../hidden.ts';
import { byHand, operating } from '../mend.ts';
import { headingRange } from './phases.ts';

const optional: Rule = {
  code: 'optional-left',
  severity: 'warning',
  name: 'Optional section without words',
  why: 'An empty section leaves the reader wondering whether something is missing.',
  source: 'Templates: an optional section is filled in or taken out',
  find: (plan) =>
    [...plan.sections.values()]
      .filter((section) => section.spec?.optional && !holdsWords(plan, section))
      .map((section) => ({
        ...headingRange(section),
        path: section.path,
        what: `“${shortened(section.title)}” is optional, and nothing is filled in.`,
        severity: waitingSeverity(plan),
        fix: byHand(operating(plan, 'Take the section out', (now) => removeSection(now, section.path))),
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
        fix: withoutNote(plan, part, path),
      })),
};

/** The template's own words are no loss; a person may have written on in them. */
function withoutNote(plan: Plan, { from, to }: Range, path: string): Fix {
  const fix = operating(plan, 'Take the note out', (now) => removeField(now, path));
  return plan.template.blank.includes(plan.text.slice(from, to).trim()) ? fix : byHand(fix);
}

const verification: Rule = {
  code: 'verification-empty',
  severity: 'warning',
  name: 'Verification without a command',
  why: 'Without a command nobody can show that the phase is done.',
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

const note: Rule = {
  code: 'comment-left',
  severity: 'info',
  name: 'Note for the writer in a comment',
  why: 'Whoever reads the text can’t tell whether the note was followed or overlooked.',
  source: 'Templates: the notes go when their sections are filled in',
  find(plan) {
    if (!factsOf(plan).isBegun) return [];
    const own = new Set(commentsIn(plan.template.blank));
    const { code } = unreadOf(plan);
    return inlineComments(plan.text).flatMap(({ from, to }): readonly Found[] => {
      const words = plain(plan.text.slice(from, to));
      const isCode = code.some((block) => from >= block.from && from < block.to);
      if (isCode || (!own.has(words) && !INSTRUCTS.test(words))) return [];
      const what = `“${shortened(words)}” is a note of the template for the writer.`;
      return [{ from, to, what }];
    });
  },
};

function commentsIn(text: string): readonly string[] {
  return inlineComments(text).map(({ from, to }) => plain(text.slice(from, to)));
}

/** A comment's words, in one line. */
function plain(comment: string): string {
  return comment
    .slice(4, -3)
    .replace(/[\s=]+/g, ' ')
    .trim();
}

const INSTRUCTS =
  /^(?:ACTION REQUIRED|IMPORTANT: The tasks below are SAMPLE)|\b(?:replace or remove|remove or expand|fill (?:this|them|it) out)\b/i;

const choice: Rule = {
  code: 'choice-left',
  severity: 'warning',
  name: 'Choice that was not made',
  why: 'The line still lists what could stand there, so nobody learns what does.',
  source: 'Templates: one of the words is kept',
  find: (plan) =>
    [...plan.fields.values()].flatMap((field): readonly Found[] => {
      const choices = field.spec?.choices ?? [];
      if (field.shape !== 'value' || field.kind !== 'choice' || choices.length < 3) return [];
      const { from, to, path } = field.value;
      const listed = plan.text.slice(from, to).split(/[ \t]+[|/][ \t]+/);
      if (listed.length < 3) return [];
      const what = `“${shortened(plan.text.slice(from, to))}” still offers ${listed.length} choices.`;
      return [{ from, to, path, what, severity: waitingSeverity(plan) }];
    }),
};

export const leftovers: readonly Rule[] = [optional, guidance, note, choice, verification];
