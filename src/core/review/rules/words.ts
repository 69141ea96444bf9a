import { fieldValues } from '../../filled.ts';
import { findSlots } from '../../findSlots.ts';
import { factsOf, isOpen, nameOf, pathsBy, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { unreadFrom } from '../hidden.ts';
import { splicing } from '../mend.ts';

const vague: Rule = {
  code: 'vague-word',
  severity: 'info',
  name: 'Aim without a figure',
  why: 'Two people who read this word will not agree on when it is reached.',
  source: 'spec-kit, analysis of a plan: vague adjectives without a measure',
  find: (plan) =>
    [...plan.sections.values()].flatMap((section) => {
      const isAim = AIM.test(section.title);
      return section.fields.flatMap((field) => {
        const label = field.label ? plan.text.slice(field.label.from, field.label.to) : '';
        if ((!isAim && !AIM.test(label)) || field.kind === 'code') return [];
        return fieldValues(field).flatMap(({ path, from, to }): readonly Found[] => {
          const words = plan.text.slice(from, to);
          const match = VAGUE.exec(words);
          if (!match || words.length > 300 || /\d/.test(words) || findSlots(words).length > 0) return [];
          const at = from + match.index;
          const what = `“${match[0]}” in “${shortened(words)}” can’t be measured.`;
          return [{ from: at, to: at + match[0].length, path, what }];
        });
      });
    }),
};

const AIM = /\bsuccess (?:metrics|criteria)\b|\bKPIs?\b|\bperformance goals\b|\bexit criteria\b/i;
const VAGUE =
  /(?<![\w-])(?:fast(?:er)?|quick(?:er|ly)?|scalable|secure|intuitive|robust|user-friendly|seamless(?:ly)?|efficient(?:ly)?|performant|responsive|smooth(?:ly)?)\b(?!-)/i;

const date: Rule = {
  code: 'date-form',
  severity: 'warning',
  name: 'Date in another form',
  why: '03/04 is March to some and April to others; YYYY-MM-DD is one day to all, and sorts.',
  source: 'The template: dates are YYYY-MM-DD',
  find(plan) {
    if (!plan.template.blank.includes('YYYY-MM-DD')) return [];
    const isUnread = unreadFrom(plan);
    return [...plan.text.matchAll(DATE)].flatMap((match) => {
      const range = { from: match.index, to: match.index + match[0].length };
      if (isUnread(match.index)) return [];
      const found = { ...range, what: `${match[0]} is not written as YYYY-MM-DD.` };
      const insert = isoOf(match.groups ?? {});
      return insert === undefined
        ? [found]
        : [{ ...found, fix: splicing(plan, `Write ${insert}`, () => [{ ...range, insert }]) }];
    });
  },
};

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DATE = new RegExp(
  [
    String.raw`(?<![\w/.-])(?:(?<first>\d{1,2})(?<sign>[/.])(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})`,
    String.raw`(?<bigYear>20\d{2})[/.](?<bigMonth>\d{1,2})[/.](?<bigDay>\d{1,2})`,
    String.raw`(?<name>${MONTH})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<nameYear>20\d{2})`,
    String.raw`(?<dayFirst>\d{1,2})(?:st|nd|rd|th)? (?<nameLast>${MONTH})\.?,? (?<yearLast>20\d{2}))(?![\w/-]|\.\d)`,
  ].join('|'),
  'g',
);

/** Day and month in figures tell which is which only where one of them is above twelve. */
function isoOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { first, sign, second, year, bigYear, bigMonth, bigDay } = groups;
  if (bigYear !== undefined) return iso(bigYear, Number(bigMonth), Number(bigDay));
  if (year !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    if (sign === '.' || a > 12) return iso(year, b, a);
    return b > 12 ? iso(year, a, b) : undefined;
  }
  const month = MONTHS.indexOf((groups['name'] ?? groups['nameLast'] ?? '').slice(0, 3)) + 1;
  const written = groups['nameYear'] ?? groups['yearLast'];
  return written === undefined ? undefined : iso(written, month, Number(groups['day'] ?? groups['dayFirst']));
}

function iso(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const path: Rule = {
  code: 'task-path',
  severity: 'info',
  name: 'Task that names no file',
  why: 'The other tasks say where the work is: of this one everybody has to find out, and may find another place.',
  source: 'spec-kit: a clear action with its exact file path',
  find(plan) {
    const { usesIds, usesStories, tasks } = factsOf(plan);
    if (!usesIds || !usesStories) return [];
    const work = tasks.filter(({ isWork, row }) => isWork && row.task.id);
    const silent = work.filter(({ row }) => pathsBy(plan, row).length === 0);
    if (silent.length * 4 > work.length) return [];
    return silent.flatMap(({ row }) => {
      const { from, to } = row.task.words;
      const said = plan.text.slice(from, to);
      if (!isOpen(row) || NO_FILE.test(said) || findSlots(said).length > 0) return [];
      return [{ from, to, path: row.path, what: `${nameOf(plan, row)} names no file.` }];
    });
  },
};

/** Work that changes no file of its own. */
const NO_FILE =
  /^\W*(?:run|verify|check|validate|review|confirm|ensure|execute|measure|manual|test\b|commit|deploy|merge|release|demo|audit)/i;

export const words: readonly Rule[] = [vague, date, path];
