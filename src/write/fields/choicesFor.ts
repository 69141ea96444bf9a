import type { Plan } from '@/core/plan';
import type { Choice } from '@/core/template';
import type { Suggestion } from '@/ui/matchSuggestions';

/**
 * The answers to suggest for a value: the template's, with `{phase}` and `{story}` once for each number in the plan,
 * else those that the slot itself names as `A | B | C`.
 */
export function choicesFor(
  plan: Plan,
  choices: readonly Choice[] | undefined,
  hint: string | undefined,
): readonly Suggestion[] {
  if (!choices || choices.length === 0) return choicesInSlot(hint ?? '').map((value) => ({ value }));
  return choices.flatMap(({ value, label }) =>
    expanded(plan, value).map((words) => (label === undefined ? { value: words } : { value: words, label })),
  );
}

/** `Draft | Phase X | Complete` names three answers; a slot without bars names none. */
export function choicesInSlot(hint: string): readonly string[] {
  const answers = hint.split('|').map((answer) => answer.trim());
  return answers.length > 1 && answers.every((answer) => answer !== '') ? answers : [];
}

function expanded(plan: Plan, value: string): readonly string[] {
  const counter = /\{(phase|story)\}/.exec(value)?.[1];
  if (counter === undefined) return [value];
  const numbers = [...plan.sections.values()].flatMap((section) => section.numbers[counter] ?? []);
  return [...new Set(numbers)].map((number) => value.replaceAll(`{${counter}}`, number));
}
