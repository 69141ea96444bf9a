import { softBreak, textRuns, type Run } from './run.ts';
import { tidyRuns } from './tidyRuns.ts';

/** Whether both say the same. `<slot>` typed as letters and `<slot>` read as a tag are the same words. */
export function sameRuns(left: readonly Run[], right: readonly Run[]): boolean {
  return wordsOf(left) === wordsOf(right);
}

function wordsOf(runs: readonly Run[]): string {
  const literal = runs.flatMap((run) => (run.kind === 'raw' ? textRuns(run.source, run.marks) : [run]));
  return JSON.stringify(
    tidyRuns(literal).map((run) => [run.kind === 'text' ? run.text : isSoft(run), run.marks]),
  );
}

function isSoft(run: Run): boolean {
  return run.kind === 'break' && run.source === softBreak;
}
