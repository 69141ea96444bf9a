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
  { name: 'places for words', text: lines(() => '<slot-1> and <Name>\n') },
  {
    name: 'places for words behind a comment',
    text: lines((at) => (at === 0 ? '<!-- a -->\n' : '<Name>\n')),
  },
  { name: 'each waits for the next', text: lines((at) => task(id(at), `do (depends on ${id(at + 1)})`)) },
  {
    name: 'each waits for the last',
    text: lines((at, size) => task(id(at), `do (depends on ${id(size - 1)})`)),
  },
  { name: 'circles of two', text: lines((at) => task(id(at), `do (depends on ${id(at ^ 1)})`)) },
  {
    name: 'many wait for an ID that many have',
    text: lines((at, size) => (at * 2 < size ? task(id(at), 'do (depends on T9999)') : task('T9999'))),
  },
  { name: 'parallel tasks for one file', text: lines((at) => task(`${id(at)} [P]`, 'edit src/a.ts')) },
  {
    name: 'parallel tasks for one file, the first waiting for as many others',
    text: (size) =>
      lines((at) =>
        at === 0
          ? task(
              `${id(0)} [P]`,
              `edit src/a.ts (depends on ${Array.from({ length: size }, (_, each) => id(5000 + each)).join(', ')})`,
            )
          : task(`${id(at)} [P]`, 'edit src/a.ts'),
      )(size),
  },
  {
    name: 'parallel tasks that wait for an ID that many have',
    text: lines((at, size) =>
      at * 2 < size ? '- [x] T9999 do\n' : task(`${id(at)} [P]`, 'do (depends on T9999)'),
    ),
  },
  {
    name: 'tasks that are named and not there',
    text: lines((at) => task(id(at), `do, see ${id(5000 + at)} (depends on T9999)`)),
  },
  { name: 'lists with plus signs', text: lines((at) => `+ [ ] ${id(at)} do\n\n### B\n\n`) },
  {
    name: 'bare letters',
    template: 'Phased feature plan',
    text: lines((at) => `- [ ] F${id(at).slice(1)} M do\n`),
  },
  {
    name: 'comments that silence',
    text: lines((at) => (at % 3 === 2 ? '- [ ] do <!-- planform-ignore id-missing -->\n' : task(id(at)))),
  },
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
