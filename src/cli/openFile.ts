import type { Plan } from '../core/plan.ts';
import { readPlan } from '../core/readPlan.ts';
import { fitOf } from '../session/templateFit.ts';
import { decodeText } from '../share/decodeText.ts';
import { anyPlan } from '../templates/anyPlan.ts';
import { templates } from '../templates/registry.ts';
import { UsageError, type Io } from './io.ts';

/** Standard input, by its usual name. */
export const INPUT = '-';

/** What a file is called in reports. */
export function nameOf(path: string): string {
  return path === INPUT ? 'standard input' : path;
}

/** Reads a plan by the template that fits, or by the one named. Throws a UsageError for what is no UTF-8 text. */
export async function openFile(path: string, templateName: string | undefined, io: Io): Promise<Plan> {
  const decoded = decodeText(await bytesOf(path, io), nameOf(path));
  if (!decoded.ok) throw new UsageError(decoded.message);
  const template = templateName === undefined ? fitOf(decoded.text).template : templateNamed(templateName);
  return readPlan(decoded.text, template);
}

async function bytesOf(path: string, io: Io): Promise<Uint8Array> {
  try {
    return await (path === INPUT ? io.readInput() : io.read(path));
  } catch (error) {
    throw new UsageError(
      `${nameOf(path)} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function templateNamed(name: string): Plan['template'] {
  const wanted = name.toLowerCase();
  const all = [...templates, anyPlan];
  const found = all.find((template) => template.id === wanted || template.name.toLowerCase() === wanted);
  if (found) return found;
  throw new UsageError(`There is no template “${name}”. There are: ${all.map(({ id }) => id).join(', ')}.`);
}
