import { blankPlan } from './blankPlan.ts';
import type { Plan, Section } from './plan.ts';
import { readPlan } from './readPlan.ts';
import { tasksOf } from './tasksOf.ts';
import type { Template } from './template.ts';

/** How well a template fits a text. */
export interface Match {
  readonly template: Template;
  /** 0 to 1. Above 0.6 the fit is good, below 0.25 it is chance. */
  readonly confidence: number;
  /** Headings of the text that the template has no place for. */
  readonly unknown: readonly string[];
}

/** All templates, the best fit first. Templates that fit equally keep their order. */
export function detectTemplate(text: string, templates: readonly Template[]): readonly Match[] {
  return templates.map((template) => matchOf(text, template)).sort((a, b) => b.confidence - a.confidence);
}

/**
 * Half of the confidence is how many of the template's sections and labels are there, a third how many of the text's
 * headings have a place, the rest that title and task IDs are of the template's form.
 */
function matchOf(text: string, template: Template): Match {
  const plan = readPlan(text, template);
  const blank = blankPlan(template);
  const expected = namesOf(blank);
  const found = namesOf(plan);
  const present = [...expected].filter((name) => found.has(name)).length / Math.max(1, expected.size);
  const sections = [...plan.sections.values()].filter(({ heading, path }) => heading && path !== '');
  const unknown = sections.filter(({ spec }) => !spec);
  const placed = sections.length === 0 ? 0 : (sections.length - unknown.length) / sections.length;
  const form = (sameTitle(plan, blank) + sameIds(plan, blank)) / 2;
  const confidence = Math.min(
    1,
    0.5 * Math.sqrt(present) + 0.3 * placed + 0.2 * form * Math.min(1, 4 * placed),
  );
  return { template, confidence, unknown: unknown.map(({ title }) => title) };
}

/** Kinds of sections and labelled fields, each counted once however often it is repeated. */
function namesOf(plan: Plan): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (section: Section): void => {
    if (section.spec) names.add(section.spec.heading[0] ?? section.spec.id);
    for (const { spec } of section.fields) if (spec?.label) names.add(`${section.spec?.id ?? ''}:${spec.id}`);
  };
  for (const section of plan.sections.values()) add(section);
  return names;
}

/** Whether the title has the template's fixed words: `Tasks: `, `Implementation Plan: `. */
function sameTitle(plan: Plan, blank: Plan): number {
  const prefix = /^[^\s[]+(?:\s+[^\s[]+)*:?(?=\s*\[)/.exec(blank.root.title)?.[0];
  if (prefix === undefined) return 0.5;
  return plan.root.title.toLowerCase().startsWith(prefix.toLowerCase()) ? 1 : 0;
}

/** Whether tasks carry IDs, of the series and in the dress of the template's. */
function sameIds(plan: Plan, blank: Plan): number {
  const [mine, theirs] = [idForms(plan), idForms(blank)];
  if (mine.size === 0 || theirs.size === 0) return mine.size === theirs.size ? 0.75 : 0.25;
  return [...theirs].filter((form) => mine.has(form)).length / theirs.size;
}

function idForms(plan: Plan): ReadonlySet<string> {
  const ids = tasksOf(plan).flatMap(({ task }) => (task.id ? [task.id] : []));
  return new Set(ids.map(({ text, to, end }) => text.replace(/\d.*$/, '') + plan.text.slice(to, end).trim()));
}
