import type { Plan } from '../core/plan.ts';
import { readPlan } from '../core/readPlan.ts';
import { fitOf } from '../session/templateFit.ts';
import { decodeText } from '../share/decodeText.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { templates } from '../templates/registry.ts';
import { fileProblem } from './fileProblem.ts';
import { UsageError, type Io } from './io.ts';

/** Standard input, by its usual name. */
export const INPUT = '-';

/** What a file is called in reports. */
export function nameOf(path: string): string {
  return path === INPUT ? 'standard input' : path;
}

/** Reads a plan by the template that fits, or by the one given. Throws a UsageError for what is no UTF-8 text. */
export async function openFile(path: string, template: Plan['template'] | undefined, io: Io): Promise<Plan> {
  const decoded = decodeText(await bytesOf(path, io), nameOf(path));
  if (!decoded.ok) throw new UsageError(`${decoded.why} Planform reads markdown in UTF-8.`);
  return readPlan(decoded.text, template ?? fitOf(decoded.text).template);
}

async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await (path === INPUT ? io.readInput() : io.read(path));
  } catch (error) {
    throw new UsageError(fileProblem(nameOf(path), 'read', error));
  }
}

/** The template that a word names. Throws a UsageError that names them all. */
export function templateNamed(name: string): Plan['template'] {
  const wanted = name.toLowerCase();
  const all = [...templates, anyPlan];
  const found = all.find((template) => template.id === wanted || template.name.toLowerCase() === wanted);
  if (found) return found;
  throw new UsageError(`There is no template “${name}”. There are: ${all.map(({ id }) => id).join(', ')}.`);
}
