/** Plans that are made of one kind of line many times over, each with the template that reads it. */
export interface LongPlan {
  readonly name: string;
  /** Part of the template's name; any plan without. */
  readonly template?: string;
  /** The text, of about so many lines. */
  readonly text: (size: number) => string;
}

export const longPlans: readonly LongPlan[] = [
  { name: 'every third task without an ID', text: lines((at) => task(at % 3 === 2 ? '' : id(at))) },
  {
    name: 'every third task with a place for an ID',
    text: lines((at) => task(at % 3 === 2 ? 'TXXX' : id(at))),
  },
  { name: 'places for IDs alone', text: lines(() => task('TXXX')) },
  { name: 'one ID everywhere', text: lines(() => task('T001')) },
  { name: 'one ID everywhere, and named', text: lines(() => task('T001', 'see T001–T003')) },
  { name: 'one line for many tasks, again and again', text: lines(() => task('T001-T030')) },
];

function lines(line: (at: number, size: number) => string): (size: number) => string {
  return (size) => {
    const all = Array.from({ length: size }, (_, at) => line(at, size));
    return `# Plan\n\n## Phase 1: A\n\n${all.join('')}\n`;
  };
}

function task(name: string, words = 'do this'): string {
  return `- [ ] ${name === '' ? '' : `${name} `}${words}\n`;
}

function id(at: number): string {
  return `T${String(at + 1).padStart(4, '0')}`;
}
