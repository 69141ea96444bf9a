import { parentOf } from '@/core/arrange/sections';
import type { Plan, Section } from '@/core/plan';
import { valueOf } from '@/core/setValue';

/**
 * What a section's lines are kept under while it is switched off: where it stood, the title of the section around it,
 * and which of the template's sections it is. The title finds it again after the section around it has moved.
 */
export function parkedKey(plan: Plan, section: Section): string {
  const parent = parentOf(plan, section);
  return keyOf(parent.path, titleOf(plan, parent), section.spec?.id ?? '');
}

/**
 * The lines that are kept for a section in a place: those from under the same title, wherever it stood; else those from
 * the same place, when no other section has that title now.
 */
export function findParked(
  plan: Plan,
  parked: Readonly<Record<string, string>>,
  parentPath: string,
  specId: string,
): string | undefined {
  const parent = plan.sections.get(parentPath);
  if (!parent) return undefined;
  const title = titleOf(plan, parent);
  const kept = Object.entries(parked)
    .map(([key, lines]) => ({ key: readKey(key), lines }))
    .filter(({ key }) => key.spec === specId && kindOf(key.path) === kindOf(parentPath))
    .reverse();
  const same = kept.find(({ key }) => key.title === title && (title !== '' || key.path === parentPath));
  const there = kept.find(({ key }) => key.path === parentPath && !hasTitle(plan, key.title));
  return (same ?? there)?.lines;
}

function hasTitle(plan: Plan, title: string): boolean {
  return title !== '' && [...plan.sections.values()].some((section) => titleOf(plan, section) === title);
}

/** The words of its title, without its number: a move leaves them. */
function titleOf(plan: Plan, { holes }: Section): string {
  const title = holes.find(({ name }) => name === 'title') ?? holes[0];
  return title ? valueOf(plan, title.value.path) : '';
}

function kindOf(path: string): string {
  return path.replace(/\.\d+(?=\/|$)/g, '');
}

function keyOf(path: string, title: string, spec: string): string {
  return [path, title, spec].join('\n');
}

function readKey(key: string): { readonly path: string; readonly title: string; readonly spec: string } {
  const [path = '', title = '', spec = ''] = key.split('\n');
  return { path, title, spec };
}
