import { addAbsentSection, addField } from '../../arrange/fields.ts';
import { blankPlan } from '../../blankPlan.ts';
import type { Plan, Section } from '../../plan.ts';
import type { SectionSpec } from '../../template.ts';
import type { Stage } from '../../workflow/stages.ts';
import { factsOf, nameOf, shortened } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { byHand, operating } from '../mend.ts';
import { headingRange } from './phases.ts';

const parts: Rule = {
  code: 'phase-part',
  severity: 'warning',
  name: 'Phase without its goal or gate',
  why: 'The other phases say why they exist and when they are done; of this one nobody can tell.',
  source: 'The template’s phases, and the plan’s own',
  find(plan) {
    const phases = factsOf(plan).phases.filter(({ tasks }) => tasks.length > 0);
    const expected = phases.map(({ section }) => expectedIn(plan, section.spec));
    const present = phases.map(({ section }) => presentIn(section));
    return phases.flatMap((stage, at) =>
      (expected[at] ?? [])
        .filter((part) => !present[at]?.has(part.id) && isUsual(part.id, expected, present))
        .map((part) => lacking(plan, stage, part)),
    );
  },
};

interface Part {
  readonly id: string;
  readonly name: string;
  readonly kind: 'field' | 'section';
}

/** What such a phase has in the template's blank, of what is called a goal, a test or a gate. */
function expectedIn({ template }: Plan, spec: SectionSpec | undefined): readonly Part[] {
  const blank = [...blankPlan(template).sections.values()].find((section) => section.spec === spec);
  if (!spec || !blank) return [];
  const usual = presentIn(blank);
  const fields = (spec.fields ?? []).filter((field) => !field.optional && !field.extra && field.label);
  const sections = (spec.sections ?? []).filter((section) => !section.optional && !section.extra);
  return [
    ...fields.map(({ id, label }) => ({ id, name: label?.[0] ?? id, kind: 'field' as const })),
    ...sections.map(({ id, heading, headingWhenFirst }) => ({
      id,
      name: headingWhenFirst ?? heading[0] ?? id,
      kind: 'section' as const,
    })),
  ].filter(({ id, name }) => usual.has(id) && TELLING.test(name));
}

function presentIn(section: Section): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (one: Section): void => {
    if (one !== section && one.spec) ids.add(one.spec.id);
    for (const { spec } of one.fields) if (spec) ids.add(spec.id);
    one.sections.forEach(visit);
  };
  visit(section);
  return ids;
}

/** At least half of the phases that should have the part have it, and two. */
function isUsual(
  id: string,
  expected: readonly (readonly Part[])[],
  present: readonly ReadonlySet<string>[],
): boolean {
  const asked = present.filter((_, at) => expected[at]?.some((part) => part.id === id));
  const count = asked.filter((ids) => ids.has(id)).length;
  return count >= 2 && count * 2 >= asked.length;
}

function lacking(plan: Plan, { section, title, path }: Stage, part: Part): Found {
  const add = part.kind === 'field' ? addField : addAbsentSection;
  return {
    ...headingRange(section),
    path,
    what: `“${shortened(title)}” has no ${part.name}, but most other phases have one.`,
    fix: byHand(operating(plan, `Add ${part.name}`, (now) => add(now, path, part.id))),
  };
}

const TELLING = /\b(?:goal|purpose|test|gate|checkpoint|criteria|verification)\b/i;

const testsSide: Rule = {
  code: 'tests-late',
  severity: 'warning',
  name: 'Tests after the work that they cover',
  why: 'In this format tests are written first and fail; written after the work they only confirm what was built.',
  source: 'The template’s own order; spec-kit: tests, models, services, endpoints',
  find(plan) {
    const { tests } = plan.template;
    if (tests?.stand !== 'first') return [];
    return factsOf(plan).phases.flatMap((stage) =>
      tests.series === undefined ? lateList(stage) : lateTask(plan, stage, tests.series),
    );
  },
};

function lateTask(plan: Plan, { tasks, title }: Stage, series: string): readonly Found[] {
  const rows = tasks.filter(({ task, depth }) => task.id && depth === 0);
  const isTest = (at: number) => rows[at]?.task.id?.text.startsWith(series) === true;
  const work = rows.findIndex((_, at) => !isTest(at));
  const late = rows.findIndex((_, at) => work >= 0 && at > work && isTest(at));
  const [test, before] = [rows[late], rows[work]];
  if (!test?.task.id || !before) return [];
  const what = `In “${shortened(title)}” the test ${nameOf(plan, test)} comes after ${nameOf(plan, before)}.`;
  return [{ from: test.task.id.from, to: test.task.id.to, path: test.path, what }];
}

function lateList({ lists, title }: Stage): readonly Found[] {
  const late = lists.findIndex((list) => TESTS.test(list.title));
  const before = lists.slice(0, late).find((list) => WORK.test(list.title));
  const [first] = lists[late]?.tasks ?? [];
  if (!before || !first) return [];
  const what = `In “${shortened(title)}” the tests come after “${shortened(before.title)}”.`;
  return [{ from: first.task.mark.from - 1, to: first.task.words.to, path: first.path, what }];
}

const TESTS = /^\W*(?:unit |integration |contract |e2e )?tests?(?: first| for\b|\s*\(|\W*$)/i;
const WORK = /\bimplementation\b|\bcore\b/i;

export const phaseParts: readonly Rule[] = [parts, testsSide];
