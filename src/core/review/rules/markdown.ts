import type { Heading, Paragraph } from '../../block.ts';
import { findSlots } from '../../findSlots.ts';
import { boldLabelAt } from '../../label.ts';
import { lineEnd, lineStart } from '../../lines.ts';
import type { Plan } from '../../plan.ts';
import type { Edit, Range } from '../../range.ts';
import { counted, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { inlineComments, unreadOf } from '../hidden.ts';
import { splicing } from '../mend.ts';
import { plainWords } from '../plainWords.ts';

const ruleHeading: Rule = {
  code: 'rule-heading',
  severity: 'error',
  name: 'Line of dashes that makes a heading',
  why: '`---` right under words is no rule: the words become a heading, and everything below becomes its section.',
  source: 'CommonMark, setext headings',
  find(plan) {
    const headings = plan.blocks.filter((block): block is Heading => block.kind === 'heading');
    const hasOthers = headings.some(({ setext }) => !setext);
    const meant = headings.filter(
      (heading) => heading.setext && heading.depth === 2 && hasOthers && isMeantAsRule(plan, heading),
    );
    return meant.length > MOST_RULES
      ? [allRules(plan, meant)]
      : meant.map((heading) => ({
          from: heading.from,
          to: heading.to,
          what: `“${shortened(plain(plan, heading))}” became a heading, because of the line of dashes under it.`,
          fix: splicing(plan, 'Put a blank line between', () => [blankBefore(plan, heading)]),
        }));
  },
};

/** With more than these it is how the plan is written, and is said once. */
const MOST_RULES = 4;

function allRules(plan: Plan, headings: readonly Heading[]): Found {
  const [first] = headings;
  const title = first ? shortened(plain(plan, first)) : '';
  return {
    from: first?.from ?? 0,
    to: first?.to ?? 0,
    severity: 'warning',
    what: `“${title}” and ${counted(headings.length - 1, 'more text')} became headings, because of the lines of dashes under them.`,
    fix: splicing(plan, 'Put blank lines between', () => headings.map((each) => blankBefore(plan, each))),
  };
}

/** Words under a title are underlined with as many dashes; a rule has three. */
function isMeantAsRule({ text }: Plan, { content, to }: Heading): boolean {
  const dashes = text.slice(lineStart(text, to), to).trim();
  const words = text.slice(content.from, content.to);
  const first = words.split(/[\r\n]/)[0] ?? '';
  return dashes.length <= 5 || boldLabelAt(first, 0, first.length) !== undefined || words.includes('\n');
}

function plain({ text }: Plan, { content }: Heading): string {
  return text
    .slice(content.from, content.to)
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ');
}

/** What ends the line before: with another ending beside it, `\r` and `\n` would be one. */
function endingBefore(text: string, start: number): string {
  return text.startsWith('\r\n', start - 2) ? '\r\n' : text.charAt(start - 1);
}

/** The splice holds the heading's words, which are no heading any more. */
function blankBefore({ text }: Plan, { from, to }: Heading): Edit {
  const dashes = lineStart(text, to);
  return { from, to: dashes, insert: text.slice(from, dashes) + endingBefore(text, dashes) };
}

const labelsJoined: Rule = {
  code: 'labels-joined',
  severity: 'info',
  name: 'Labelled lines that run together',
  why: 'Lines without a blank line between are one paragraph: rendered, the second label goes on in the first one’s line.',
  source: 'CommonMark, soft line breaks; mended in spec-kit’s own template',
  find: (plan) =>
    plan.blocks.flatMap((block) => {
      if (block.kind !== 'paragraph' || block.lines.length < 2) return [];
      const joined = joinedLines(plan, block);
      const [first] = joined;
      if (first === undefined) return [];
      const end = lineEnd(plan.text, first);
      return [
        {
          from: first,
          to: end,
          what: `${counted(joined.length + 1, 'labelled line')} run together in one paragraph, “${shortened(plainWords(plan.text.slice(first, end)))}” among them.`,
          fix: splicing(plan, 'Put blank lines between', () =>
            joined.map((at) => ({
              from: lineStart(plan.text, at),
              to: lineStart(plan.text, at),
              insert: endingBefore(plan.text, lineStart(plan.text, at)),
            })),
          ),
        },
      ];
    }),
};

/** Where lines begin that follow another labelled line without a break. */
function joinedLines({ text }: Plan, { lines }: Paragraph): readonly number[] {
  const isLabelled = (at: number) => {
    const line = lines[at];
    return line !== undefined && boldLabelAt(text, line.from, lineEnd(text, line.from)) !== undefined;
  };
  return lines.flatMap(({ from }, at) => {
    const before = lines[at - 1];
    if (!before || !isLabelled(at) || !isLabelled(at - 1)) return [];
    const end = text.slice(before.from, lineEnd(text, before.from));
    return / {2}$|\\$|<br ?\/?>\s*$/i.test(end) ? [] : [from];
  });
}

const htmlHidden: Rule = {
  code: 'html-hidden',
  severity: 'warning',
  name: 'Words that a renderer takes for HTML',
  why: 'Words in angle brackets are taken for a tag: GitHub and others drop them, and the reader never learns that something is missing.',
  source: 'CommonMark, raw HTML',
  find(plan) {
    const isUnread = skips(plan);
    const tags = [...plan.text.matchAll(TAG)]
      .filter(({ 0: tag, index }) => tag.startsWith('<') && !isUnread(index) && findSlots(tag).length > 0)
      .map(({ 0: tag, index }) => ({ from: index, to: index + tag.length }));
    if (tags.length > MOST_TAGS) return [allTags(plan, tags)];
    return tags.map(({ from, to }) => ({
      from,
      to,
      what: `“${shortened(plan.text.slice(from, to))}” is read as a tag and vanishes from the page.`,
      fix: splicing(plan, 'Put a backslash before it', () => [{ from, to: from, insert: '\\' }]),
    }));
  },
};

/** With more than these it is how the plan is written, and is said once. */
const MOST_TAGS = 8;

function allTags(plan: Plan, tags: readonly Range[]): Found {
  const { from, to } = tags[0] ?? { from: 0, to: 0 };
  const edits = tags.map((tag) => ({ from: tag.from, to: tag.from, insert: '\\' }));
  return {
    from,
    to,
    what: `“${shortened(plan.text.slice(from, to))}” and ${counted(tags.length - 1, 'more place')} are read as tags and vanish from the page.`,
    fix: splicing(plan, 'Put backslashes before them', () => edits),
  };
}

/** Code and comments: what stands in them is not rendered as HTML. */
function skips(plan: Plan): (at: number) => boolean {
  const front = plan.blocks.filter(({ kind }) => kind === 'frontMatter');
  const ranges = [...unreadOf(plan).code, ...front, ...inlineComments(plan.text)];
  return (at) => ranges.some(({ from, to }) => at >= from && at < to);
}

/** Code spans and escapes first; then an opening tag as CommonMark has it. */
const TAG =
  /``[^\n]*?``|`[^`\n]*`|\\<|<[A-Za-z][A-Za-z\d-]*(?:[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[^\s"'=<>`]+))?)*[ \t]*\/?>/g;

const endings: Rule = {
  code: 'endings-mixed',
  severity: 'info',
  name: 'Two kinds of line endings',
  why: 'Some tools show every line as changed once they have written the file.',
  source: 'Windows and Unix line endings',
  find(plan) {
    const windows = plan.text.match(/\r\n/g)?.length ?? 0;
    const unix = plan.text.match(/(?<!\r)\n/g)?.length ?? 0;
    if (windows === 0 || unix === 0) return [];
    const rarer = windows < unix ? /\r\n/ : /(?<!\r)\n/;
    const from = rarer.exec(plan.text)?.index ?? 0;
    const what = `${counted(windows, 'line')} ${windows === 1 ? 'ends' : 'end'} as on Windows, ${unix} as everywhere else.`;
    return [{ from, to: from + 1, what }];
  },
};

export const markdown: readonly Rule[] = [ruleHeading, labelsJoined, htmlHidden, endings];
