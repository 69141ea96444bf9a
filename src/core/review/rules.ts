import type { Rule } from './finding.ts';
import { boxes } from './rules/boxes.ts';
import { flags } from './rules/flags.ts';
import { gates } from './rules/gates.ts';
import { subtasks } from './rules/subtasks.ts';
import { ids } from './rules/ids.ts';
import { idOrder } from './rules/idOrder.ts';
import { markdown } from './rules/markdown.ts';
import { parallel } from './rules/parallel.ts';
import { phaseParts } from './rules/phaseParts.ts';
import { phases } from './rules/phases.ts';
import { placeholders } from './rules/placeholders.ts';
import { leftovers } from './rules/leftovers.ts';
import { references } from './rules/references.ts';
import { dependencyCycles } from './rules/circles.ts';
import { risks } from './rules/risks.ts';
import { stories } from './rules/stories.ts';
import { strayStories } from './rules/strayStories.ts';
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
  ...idOrder,
  ...references,
  ...dependencyCycles,
  ...parallel,
  ...stories,
  ...strayStories,
  ...phases,
  ...phaseParts,
  ...gates,
  ...subtasks,
  ...placeholders,
  ...leftovers,
  ...words,
  ...markdown,
  ...uncounted,
  ...totals,
  ...risks,
];

export function ruleOf(code: string): Rule | undefined {
  return rules.find((rule) => rule.code === code);
}
