import type { Plan } from '@/core/plan';
import type { Range } from '@/core/range';

/** Comments of the plan as words for a person: without their marks, one paragraph for each. */
export function plainComments({ text }: Plan, comments: readonly Range[]): string {
  return comments
    .map(({ from, to }) => plain(text.slice(from, to)))
    .filter((words) => words !== '')
    .join('\n\n');
}

function plain(comment: string): string {
  return comment
    .replace(/^\s*<!--+/, '')
    .replace(/--+>\s*$/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim().replace(/^[=*#-]{3,}$/, ''))
    .join('\n')
    .trim();
}
