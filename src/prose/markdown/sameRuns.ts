import { softBreak, textRuns, type Run } from './run.ts';
import { tidyRuns } from './tidyRuns.ts';

/** Whether both say the same. `<slot>` typed as letters and `<slot>` read as a tag are the same words. */
export function sameRuns(left: readonly Run[], right: readonly Run[]): boolean {
  return wordsOf(left) === wordsOf(right);
}

function wordsOf(runs: readonly Run[]): string {
  const literal = runs.flatMap(literally);
  return JSON.stringify(
    tidyRuns(literal).map((run) => [run.kind === 'text' ? run.text : isSoft(run), run.marks]),
  );
}

/** A line end inside code is a blank to the reader. */
function literally(run: Run): readonly Run[] {
  if (run.kind === 'raw') return textRuns(run.source, run.marks);
  return run.kind === 'break' && run.marks.includes('code')
    ? [{ kind: 'text', text: ' ', marks: run.marks }]
    : [run];
}

function isSoft(run: Run): boolean {
  return run.kind === 'break' && run.source === softBreak;
}
