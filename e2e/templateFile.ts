import { readdirSync, readFileSync } from 'node:fs';

const templates = new URL('../src/templates/', import.meta.url);

/** A file of the template with that name: its blank `template.md`, its filled `example.md`. */
export function templateFile(name: string, file: string): string {
  const folders = readdirSync(templates, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folder = folders.find((entry) => read(`${entry.name}/template.ts`).includes(`name: '${name}',`));
  if (!folder) throw new RangeError(`no template is called ${name}`);
  return read(`${folder.name}/${file}`);
}

function read(path: string): string {
  return readFileSync(new URL(path, templates), 'utf8');
}
