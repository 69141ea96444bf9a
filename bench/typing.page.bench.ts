import { chromium, type Page } from 'playwright';
import { storyTasks } from './storyTasks.ts';

/**
 * What a person feels with a plan of 1,000 tasks, beside a bare textarea with the same text in the same run: the time
 * from a key to the next paint (Event Timing, in steps of 8 ms), and from opening the file to the form.
 */
const url = process.env['PLANFORM_URL'];
const executablePath = process.env['PLANFORM_CHROMIUM'];
if (!url) throw new Error('PLANFORM_URL is not set: run this by npm run bench');

const KEYS = 60;
const TICKS = 12;
/** Event Timing does not report what took less than 16 ms; such an event counts as half of that. */
const UNREPORTED = 8;
const TEXT = storyTasks(1000);

const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(watchKeys);

console.log(`A plan of 1,000 tasks, ${Math.round(TEXT.length / 1000)} KB`);
await page.goto(url);
const floor = await typed(page, async () => {
  await page.evaluate((text) => {
    const area = document.createElement('textarea');
    area.value = text;
    area.id = 'floor';
    area.style.cssText = 'width:600px;height:600px';
    document.body.append(area);
  }, TEXT);
  await page.locator('#floor').focus();
});
show('key → paint, bare textarea', floor);

await page.goto(url);
const opening = Date.now();
const [chooser] = await Promise.all([
  page.waitForEvent('filechooser'),
  page.getByRole('button', { name: 'Open a file' }).first().click(),
]);
await chooser.setFiles({ name: 'tasks.md', mimeType: 'text/markdown', buffer: Buffer.from(TEXT) });
await page.getByRole('heading', { name: 'Basics' }).waitFor();
console.log(`file → form${' '.repeat(33)}${String(Date.now() - opening).padStart(8)} ms`);

const field = await typed(page, async () => {
  await page.evaluate(() => {
    location.hash = `${location.hash.split('?')[0]}?step=story.25`;
  });
  await page
    .getByRole('heading', { name: /Story number 25/ })
    .first()
    .waitFor();
  await page.waitForTimeout(3000);
  await page
    .getByRole('textbox', { name: /^T5\d\d/ })
    .first()
    .click();
});
show('key → paint, a task of the form', field, floor);

await page.getByRole('link', { name: 'Markdown' }).click();
const source = await typed(page, async () => {
  await page.getByRole('textbox', { name: 'Markdown of the plan' }).click();
});
show('key → paint, the Markdown view', source, floor);

await page.getByRole('link', { name: 'Checklist' }).click();
const ticks = await ticked(page);
show('tick → paint, the checklist', ticks, floor);
await browser.close();

interface Latency {
  readonly median: number;
  readonly slowest: number;
}

async function typed(shown: Page, prepare: () => Promise<void>): Promise<Latency> {
  await prepare();
  await shown.evaluate(() => Reflect.set(globalThis, 'latencies', []));
  for (let key = 0; key < KEYS; key += 1) {
    await shown.keyboard.press('abcdefghij'.charAt(key % 10));
    await shown.waitForTimeout(125);
  }
  return latency(shown, 'keydown', KEYS);
}

async function ticked(shown: Page): Promise<Latency> {
  await shown.getByRole('checkbox').first().waitFor();
  await shown.waitForTimeout(1000);
  await shown.evaluate(() => Reflect.set(globalThis, 'latencies', []));
  for (let box = 0; box < TICKS; box += 1) {
    await shown.getByRole('checkbox').nth(box).click();
    await shown.waitForTimeout(200);
  }
  return latency(shown, 'click', TICKS);
}

async function latency(shown: Page, kind: string, events: number): Promise<Latency> {
  await shown.waitForTimeout(500);
  const all = await shown.evaluate((): readonly (readonly [string, number])[] =>
    Reflect.get(globalThis, 'latencies'),
  );
  const reported = all.filter(([name]) => name === kind).map(([, time]) => time);
  const missing = Array.from({ length: Math.max(0, events - reported.length) }, () => UNREPORTED);
  const times = [...reported, ...missing].sort((a, b) => a - b);
  return { median: times[times.length >> 1] ?? NaN, slowest: times[Math.floor(times.length * 0.95)] ?? NaN };
}

/** Runs in the page. */
function watchKeys(): void {
  Reflect.set(globalThis, 'latencies', []);
  new PerformanceObserver((list) => {
    const latencies: unknown[] = Reflect.get(globalThis, 'latencies');
    for (const entry of list.getEntries()) latencies.push([entry.name, entry.duration]);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

function show(name: string, { median, slowest }: Latency, beside?: Latency): void {
  const ratio = beside ? `  ${(median / beside.median).toFixed(1)} × the textarea` : '';
  console.log(
    `${name.padEnd(40)} p50 ${String(median).padStart(4)} ms  p95 ${String(slowest).padStart(4)} ms${ratio}`,
  );
}
