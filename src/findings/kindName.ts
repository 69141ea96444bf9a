import { ruleOf } from '@/core/review/rules';

/** What a rule is called; its code, where there is no such rule any more. */
export function kindName(code: string): string {
  return ruleOf(code)?.name ?? code;
}
