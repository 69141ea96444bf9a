import { detectTemplate, type Match } from '../core/detectTemplate.ts';
import { readPlan } from '../core/readPlan.ts';
import type { Template } from '../core/template.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { templates } from '../templates/registry.ts';

/** The template that a text is read by, and how sure that is. */
export interface Fit {
  readonly template: Template;
  /** 0 to 1; 0 when no template fits and the text is read as any plan. */
  readonly confidence: number;
  /** Headings that the template has no place for. */
  readonly unknown: readonly string[];
}

/** Below this a likeness is chance. */
const CHANCE = 0.25;

/** Above this the template is surely the right one. */
export const SURE = 0.6;

/** Characters that are enough to know a template by. */
const ENOUGH = 200_000;

/** How well each template fits a text, the best first. Reads the beginning of a long text. */
export function fitsOf(text: string): readonly Match[] {
  return detectTemplate(text.slice(0, ENOUGH), templates);
}

/** The best fit, or any plan when the best is mere chance. */
export function fitOf(text: string): Fit {
  const [best] = fitsOf(text);
  if (!best || best.confidence < CHANCE) return { template: anyPlan, confidence: 0, unknown: [] };
  const { template, confidence } = best;
  return { template, confidence, unknown: unknownIn(text, template) };
}

/** Headings, in order, that a template has no place for. */
export function unknownIn(text: string, template: Template): readonly string[] {
  if (template === anyPlan) return [];
  const sections = [...readPlan(text, template).sections.values()];
  return sections
    .filter(({ heading, path, spec }) => heading && path !== '' && !spec)
    .map(({ title }) => title);
}
