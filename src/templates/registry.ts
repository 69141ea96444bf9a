import type { Template, TemplateDefinition } from '../core/template.ts';

/** Every folder beside this file that holds a `template.ts` and a `template.md` is a template. */
export const templates: readonly Template[] = readTemplates(
  import.meta.glob<TemplateDefinition>('./*/template.ts', { eager: true, import: 'default' }),
  import.meta.glob<string>('./*/template.md', { eager: true, import: 'default', query: '?raw' }),
);

const examples = import.meta.glob<string>('./*/example.md', { import: 'default', query: '?raw' });

export function templateById(id: string | null | undefined): Template | undefined {
  return templates.find((template) => template.id === id);
}

/** The filled plan that shows a template at work. */
export async function exampleOf(template: Template): Promise<string> {
  const load = examples[`./${template.id}/example.md`];
  if (!load) throw new RangeError(`the template ${template.id} has no example.md`);
  return load();
}

/** Joins each folder's definition and blank, in the order of the gallery. */
export function readTemplates(
  definitions: Readonly<Record<string, TemplateDefinition>>,
  blanks: Readonly<Record<string, string>>,
): readonly Template[] {
  return Object.entries(definitions)
    .map(([path, definition]) => {
      const blank = blanks[path.replace(/\.ts$/, '.md')];
      if (blank === undefined) throw new RangeError(`${path} has no template.md beside it`);
      return { ...definition, id: path.split('/').at(-2) ?? path, blank };
    })
    .sort((a, b) => a.order - b.order);
}
