import { endBefore } from './lines.ts';
import { hardBreak, sameMarks, softBreak, type BreakRun, type Run } from './run.ts';

/**
 * The same content as markdown can hold it: no blanks at the edges of lines or just inside emphasis, no line without
 * words, no two neighbours that could be one. Two paragraphs that read the same have the same tidy runs.
 */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  return joinRuns(trimLines(['bold', 'italic', 'strike'].reduce(hoistBlanks, runs)));
}

/** Takes the mark off the blanks at both ends of every stretch that has it: `** a**` is no bold. */
function hoistBlanks(runs: readonly Run[], mark: string): readonly Run[] {
  const pieces = runs.flatMap((run) => (run.marks.includes(mark) ? splitBlanks(run) : [run]));
  return pieces.map((piece, index) => {
    const loose = reachesEdge(pieces, index, -1, mark) || reachesEdge(pieces, index, 1, mark);
    return loose ? { ...piece, marks: piece.marks.filter((other) => other !== mark) } : piece;
  });
}

function splitBlanks(run: Run): readonly Run[] {
  if (run.kind !== 'text' || isCode(run)) return [run];
  const words = run.text.trim();
  const from = words === '' ? run.text.length : run.text.indexOf(words);
  const parts = [run.text.slice(0, from), words, run.text.slice(from + words.length)];
  return parts.filter((text) => text !== '').map((text) => ({ ...run, text }));
}

/** Whether only blanks stand between the piece and that end of its stretch. */
function reachesEdge(pieces: readonly Run[], index: number, step: 1 | -1, mark: string): boolean {
  let at = index;
  for (let piece = pieces[at]; piece?.marks.includes(mark); piece = pieces[at]) {
    if (!isBlank(piece)) return false;
    at += step;
  }
  return true;
}

function isBlank(run: Run): boolean {
  if (isCode(run)) return false;
  return run.kind === 'break' || (run.kind === 'text' && !/\S/.test(run.text));
}

function trimLines(runs: readonly Run[]): readonly Run[] {
  const lines: Run[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (run.kind === 'break') addBreak(lines, run);
    else if (run.kind === 'text' && !isCode(run) && (!last || last.kind === 'break')) {
      const text = run.text.replace(/^[ \t]+/, '');
      if (text !== '') lines.push({ ...run, text });
    } else lines.push(run);
  }
  do trimEnd(lines);
  while (lines.at(-1)?.kind === 'break' && lines.pop());
  return lines;
}

/** An empty line would end the paragraph, so only hard breaks can follow each other. */
function addBreak(lines: Run[], run: BreakRun): void {
  trimEnd(lines);
  const last = lines.at(-1);
  if (!last) return;
  if (last.kind !== 'break') lines.push(run);
  else if (run.source !== softBreak && last.source !== softBreak) lines.push({ ...run, source: hardBreak });
  else if (last.source === softBreak) lines.splice(-1, 1, run);
}

function trimEnd(lines: Run[]): void {
  for (let last = lines.at(-1); last?.kind === 'text' && !isCode(last); last = lines.at(-1)) {
    const text = last.text.slice(0, endBefore(last.text, ' \t'));
    if (text === last.text) return;
    lines.pop();
    if (text !== '') lines.push({ ...last, text });
  }
}

function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.kind === 'text' && last?.kind === 'text' && sameMarks(run.marks, last.marks))
      joined.splice(-1, 1, { ...last, text: last.text + run.text });
    else joined.push(run);
  }
  return joined;
}

function isCode(run: Run): boolean {
  return run.marks.includes('code');
}
