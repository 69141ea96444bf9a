import type { Plan, Row } from '@/core/plan';
import { valueOf } from '@/core/setValue';
import { fieldLabel } from '../form/fieldLabel.ts';

/** What a row is called where it is named: its ID, else its first words, else its number. */
export function rowName(plan: Plan, row: Row): string {
  if (row.task?.id) return row.task.id.text;
  const words = valueOf(plan, row.path).replace(/\s+/g, ' ').trim();
  return words === '' ? `Row ${row.path.slice(row.path.lastIndexOf('/') + 1)}` : shortened(words);
}

/** Its place in words: `2 of 7 in Features`. */
export function placeName(plan: Plan, row: Row): string {
  const field = plan.fields.get(row.field);
  if (field?.shape !== 'rows') return 'its list';
  const siblings = field.rows.filter(({ parent }) => parent === row.parent);
  const place = siblings.findIndex(({ path }) => path === row.path) + 1;
  return `${place} of ${siblings.length} in ${fieldLabel(plan, field)}`;
}

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}

const LONGEST = 48;
