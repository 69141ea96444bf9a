import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { wholeTexts } from '@/core/texts.fixture';
import { anyPlan } from '@/templates/anyPlan';
import type { Plan } from '@/core/plan';
import type { ChartShown } from './chartContext.ts';
import { drawSvg } from './drawSvg.ts';
import { frameFacts } from './frameFacts.ts';
import { criticalIn, cyclicIn } from './marked.ts';
import { allTasks, placedChart } from './placed.fixture.ts';
import { svgColours } from './svgColours.ts';
import { wrapWords } from './svgText.ts';
import { taskFacts } from './taskFacts.ts';

function svgOf(plan: Plan, detail: 'tasks' | 'phases' = 'tasks', name = 'Plan'): string {
  const placed = placedChart(plan, { ...allTasks, detail });
  const { chart } = placed;
  const shown: ChartShown = {
    tasks: taskFacts(plan),
    frames: new Map(chart.frames.map(({ id, stage }) => [id, frameFacts(plan, stage)])),
    critical: criticalIn(plan, chart),
    cyclic: cyclicIn(plan, chart),
    groupWords: 'In any order',
  };
  return drawSvg(name, placed, shown);
}

/** The words of a well-formed XML 1.0 document; throws where it is none. */
function xmlWords(xml: string): string {
  const open: string[] = [];
  let words = '';
  let at = 0;
  const token = /<\/([a-z]+)>|<([a-z]+)((?: [\w:-]+="[^"<&]*")*)(\/?)>|([^<>&]+)|&#(\d+);/gy;
  for (let found = token.exec(xml); found; found = token.exec(xml)) {
    const [, closed, opened, , single, text, code] = found;
    at = token.lastIndex;
    if (closed !== undefined && open.pop() !== closed) throw new Error(`</${closed}> closes nothing`);
    if (opened !== undefined && single === '') open.push(opened);
    words += text ?? (code === undefined ? '' : String.fromCodePoint(Number(code)));
  }
  if (at !== xml.length || open.length > 0) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 40)}`);
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(words);
  if (forbidden) throw new Error(`a character that XML has not: ${forbidden[0].charCodeAt(0)}`);
  return words;
}

describe('the picture as a file', () => {
  test.each(wholeTexts)('of $name is XML, and holds every phase', ({ text, template }) => {
    const plan = readPlan(text, template);
    for (const detail of ['tasks', 'phases'] as const) {
      const words = xmlWords(svgOf(plan, detail));
      for (const { stage } of placedChart(plan).chart.frames)
        expect(words).toContain(frameFacts(plan, stage).title);
    }
  });

  test('is XML whatever a task, a phase and the plan are called', () => {
    const words = fc.string({ unit: 'binary' }).map((each) => each.replace(/[\r\n]/g, ' '));
    const hostile = fc.oneof(
      words,
      fc.constantFrom(']]>', '<!--', '"/><script>', '&amp;&#0;', '\u0000\uD800\uFFFE'),
    );
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const plan = readPlan(
          `# A\n\n## Phase 1: ${one}\n\n- [ ] T001 [P] b ${other}\n- [ ] T002 ${one}\n`,
          anyPlan,
        );
        expect(xmlWords(svgOf(plan, 'tasks', one + other))).toContain('T001');
      }),
    );
  });

  test('says what the words are, and what state a task is in', () => {
    const plan = readPlan('# A\n\n- [ ] T001 Say `<b>` & "hello"\n- [~] T002 Go on\n', anyPlan);
    const words = xmlWords(svgOf(plan));
    expect(words).toContain('T001 Say <b> & "hello" (ready)');
    expect(words).toContain('T002 Go on (in progress)');
  });

  test('shows the longest chain as the screen does: round phases where tasks are not drawn', () => {
    const plan = readPlan('# A\n\n## Phase 1: B\n\n- [ ] T001 c\n\n## Phase 2: D\n\n- [ ] T002 e\n', anyPlan);
    const outlines = (detail: 'tasks' | 'phases') =>
      svgOf(plan, detail).match(/rx="12"[^>]*stroke="#2b50cf"/g)?.length ?? 0;
    expect([outlines('phases'), outlines('tasks')]).toEqual([2, 0]);
  });

  test('has the colours of the light theme', () => {
    const theme = readFileSync(join(import.meta.dirname, '../ui/theme.css'), 'utf8');
    const light = Object.keys(svgColours).map((name) => [
      name,
      new RegExp(`--${name}: light-dark\\((#[0-9a-f]+),`).exec(theme)?.[1],
    ]);
    expect(Object.fromEntries(light)).toEqual(svgColours);
  });
});

describe('words in lines', () => {
  test.each([
    ['Order the till', 1000, ['Order the till']],
    ['Order the till', 62, ['Order the', 'till']],
    ['Order the till for the whole shop', 62, ['Order the', 'till for', 'the…']],
    ['src/a/very/long/path.ts', 60, ['src/a/ve', 'ry/long/p', 'ath.ts']],
    ['東京の新しい店舗', 60, ['東京の新し', 'い店舗']],
    ['', 60, []],
  ])('%j in %j pixels', (words, width, lines) => {
    expect(wrapWords(words, width, 12, 3)).toEqual(lines);
  });

  test('no line is empty, and none is longer than there were words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 300 }), (words, width) => {
        const lines = wrapWords(words, width, 12, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(lines.every((line) => line.trim() !== '')).toBe(true);
      }),
    );
  });
});
