import type { Plan } from '../plan.ts';
import type { TaskRow } from '../tasksOf.ts';

/** A tool that reads task lines, and what it asks of one. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  /** The form it looks for, as one would write it. */
  readonly form: string;
  /** The bullets it reads, where that is not any. */
  readonly bullets?: string;
  /** The one mark that it takes for done, where that is not x and X. */
  readonly done?: string;
  /** What becomes of a line that it does not read: one sentence that stands by itself. */
  readonly otherwise: string;
  /** Why it misses a line; undefined for a line that it reads. */
  readonly misses: (line: TaskLine) => string | undefined;
}

/** A task's own line, as a reader of lines sees it. */
export interface TaskLine {
  readonly plan: Plan;
  readonly row: TaskRow;
  /** From the line's first character to its last. */
  readonly text: string;
}

interface Need {
  readonly test: RegExp;
  readonly why: string;
}

/** The first need that a line does not meet. */
const asking =
  (...needs: readonly Need[]) =>
  ({ text }: TaskLine): string | undefined =>
    needs.find(({ test }) => !test.test(text))?.why;

const dash = { test: /^\s*-\s/, why: 'it does not begin with a dash' };
const flush = { test: /^-/, why: 'it is indented' };
const dashOrStar = { test: /^\s*[-*]\s/, why: 'it begins with neither a dash nor a star' };
const drawnBox = { test: /^\s*\S+\s+\[[ xX]\]\s/, why: 'its box holds something other than a blank or an x' };
const anyBox = { test: /^\s*\S+\s+\[[ xX]?\]\s/, why: 'its box holds something other than a blank or an x' };
const smallBox = {
  test: /^\s*\S+\s+\[[ x~-]\]\s/,
  why: 'its box holds something other than a blank, a small x, - or ~',
};
const oneBlank = { test: /^\s*\S \[.\] \S/, why: 'there is more than one blank around its box' };
const plainId = {
  test: /\]\s+T\d{3,}(?:\s|$)/,
  why: 'no plain ID such as T001 follows its box',
};
const fourDigits = {
  test: /\]\s+T\d{3,4}\s/,
  why: 'no ID of three or four digits follows its box',
};
const shortId = {
  test: /\]\s+T\d+(?![\p{L}\p{N}])/u,
  why: 'no plain ID such as T001 follows its box',
};
const colonId = {
  test: /\]\s+T\d{3}:\s/,
  why: 'no ID with a colon, such as T001:, follows its box',
};
const dotted = { test: /\]\s+\d+(?:\.\d+)*\.?\s/, why: 'no number such as 1.2 follows its box' };
const inOrder = {
  test: /T\d{3,}\s+(?:\[P\]\s+)?(?:\[US\d+\]\s+)?(?!\[(?:P|US\d+)\])\S/,
  why: 'its markers do not stand as [P] [US1]',
};

/** What readers ask for was taken from their documents and behaviour. */
export const readers: readonly Reader[] = [
  {
    id: 'gfm',
    name: 'GitHub and other readers of GFM',
    form: '- [ ] text',
    otherwise: 'A line that it does not read is shown as a plain bullet, without a box.',
    misses: ({ row, text }) => (row.task.gfm || drawnBox.test.test(text) ? undefined : drawnBox.why),
  },
  {
    id: 'spec-kit',
    name: 'spec-kit',
    form: '- [ ] T001 [P] [US1] text',
    bullets: '-',
    otherwise: 'Its own checks of the format report such a line.',
    misses: asking(flush, dash, drawnBox, oneBlank, plainId, inOrder),
  },
  {
    id: 'spec-kit-schedule',
    name: 'spec-kit-schedule',
    form: '- [ ] T001 [P] [US1] text',
    bullets: '-',
    otherwise: 'A task that it does not read is in no wave of its schedule.',
    misses: asking(dash, anyBox, fourDigits),
  },
  {
    id: 'speckit-eye',
    name: 'SpecKit Eye',
    form: '- [ ] T001 [P] [US1] text',
    bullets: '-*',
    otherwise: 'A task that it does not read is shown without its ID, with a warning.',
    misses: asking(dashOrStar, drawnBox, shortId),
  },
  {
    id: 'companion',
    name: 'SpecKit Companion',
    form: '- [ ] T001 text',
    bullets: '-*',
    otherwise: 'A task that it does not read has no chip with its ID.',
    misses: asking(dashOrStar, drawnBox, shortId),
  },
  {
    id: 'automaker',
    name: 'AutoMaker',
    form: '- [ ] T001: text',
    bullets: '-',
    otherwise: 'A task that it does not read is never begun.',
    misses: asking(dash, drawnBox, colonId),
  },
  {
    id: 'spec-workflow',
    name: 'Spec Workflow',
    form: '- [ ] 1.2 text',
    bullets: '-*',
    done: 'x',
    otherwise: 'A task that it does not read has no number of its own; with a capital X it counts as open.',
    misses: asking(dashOrStar, smallBox, dotted),
  },
];

export function readerOf(id: string): Reader | undefined {
  return readers.find((reader) => reader.id === id);
}
