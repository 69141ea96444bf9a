import type { Template } from '@/core/template';
import { createPlan } from '@/session/createPlan';
import { drafts } from '@/session/drafts';
import { navigate, type View } from '@/session/route';
import { showDraft } from './openFiles.ts';

/** Starts a draft from a template's blank, with so many of the part that it repeats, and shows it. */
export async function startPlan(template: Template, count?: number): Promise<void> {
  showDraft(await drafts.create(createPlan(template, count), template));
}

/** Makes a plan that is only looked at a draft, and shows it in its place. */
export async function keepAsDraft(text: string, template: Template, view: View = 'write'): Promise<void> {
  const draft = await drafts.create(text, template);
  navigate({ page: 'plan', draft, view, query: '' }, true);
}
