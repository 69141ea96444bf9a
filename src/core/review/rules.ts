import type { Rule } from './finding.ts';
import { boxes } from './rules/boxes.ts';
import { flags } from './rules/flags.ts';
import { gates } from './rules/gates.ts';
import { ids } from './rules/ids.ts';
import { markdown } from './rules/markdown.ts';
import { parallel } from './rules/parallel.ts';
import { phaseParts } from './rules/phaseParts.ts';
import { phases } from './rules/phases.ts';
import { placeholders } from './rules/placeholders.ts';
import { references } from './rules/references.ts';
import { risks } from './rules/risks.ts';
import { stories } from './rules/stories.ts';
import { taskForms } from './rules/taskForms.ts';
import { totals } from './rules/totals.ts';
import { uncounted } from './rules/uncounted.ts';
import { words } from './rules/words.ts';

/** Everything that a review looks for, by family. */
export const rules: readonly Rule[] = [
  ...boxes,
  ...taskForms,
  ...flags,
  ...ids,
  ...references,
  ...parallel,
  ...stories,
  ...phases,
  ...phaseParts,
  ...gates,
  ...placeholders,
  ...words,
  ...markdown,
  ...uncounted,
  ...totals,
  ...risks,
];

export function ruleOf(code: string): Rule | undefined {
  return rules.find((rule) => rule.code === code);
}
