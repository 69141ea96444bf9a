import { chromium, type Page } from 'playwright';
import { storyTasks } from './storyTasks.ts';

/**
 * What a person feels in the checklist of 1,000 and of 10,000 tasks, beside a plain list of as many checkboxes with the
 * same words on the same page: from the click to the next paint, from a filter or another grouping to the paint that
 * shows it, and from the press of a key to the next task.
 */
const url = process.env['PLANFORM_URL'];
const executablePath = process.env['PLANFORM_CHROMIUM'];
if (!url) throw new Error('PLANFORM_URL is not set: run this by npm run bench');

const TICKS = 12;
const ROUNDS = 5;

const browser = await chromium.launch(executablePath ? { executablePath } : {});
for (const tasks of [1000, 10_000]) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url);
  const text = storyTasks(tasks);
  console.log(`\nA plan of ${tasks} tasks, ${Math.round(text.length / 1000)} KB`);
  const plain = await plainList(page, text);
  await openChecklist(page, text);
  show('tick → paint', await timed(page, ticks('input[data-tick]')), plain.tick);
  show('tick → what follows from it', await follows(page));
  show('next task (j) → paint', await timed(page, keys('j', TICKS)), plain.tick);
  show('filter → paint', await timed(page, presses(['Blocked', 'Done', 'Open', 'All'])), plain.filter);
  show('find → paint', await timed(page, finds(['module7', 'module', ''])), plain.filter);
  show('regroup → paint', await timed(page, regroups()), plain.filter);
  await page.close();
}
await browser.close();

/** Runs in the page, and answers how many milliseconds each of its deeds took to be painted. */
type Deeds = { readonly run: string };

/** One deed after the other; each is over when the frame behind the next one has begun. */
function timed(page: Page, { run }: Deeds): Promise<readonly number[]> {
  return page.evaluate(`(async () => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const rest = () => new Promise((done) => setTimeout(done, 700));
    const times = [];
    const time = async (deed) => {
      await rest();
      await painted();
      const start = performance.now();
      deed();
      await painted();
      times.push(performance.now() - start);
    };
    ${run}
    return times;
  })()`);
}

function ticks(selector: string): Deeds {
  return {
    run: `for (let at = 0; at < ${TICKS}; at += 1) await time(() => document.querySelectorAll('${selector}')[at].click());`,
  };
}

function keys(key: string, count: number): Deeds {
  return {
    run: `for (let at = 0; at < ${count}; at += 1) await time(() =>
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true })));`,
  };
}

function presses(names: readonly string[]): Deeds {
  return {
    run: `const pill = (name) => [...document.querySelectorAll('[aria-label="Filter tasks"] button')].find((button) =>
      button.textContent.startsWith(name));
    for (let round = 0; round < ${ROUNDS}; round += 1)
      for (const name of ${JSON.stringify(names)}) await time(() => pill(name).click());`,
  };
}

function finds(words: readonly string[]): Deeds {
  return {
    run: `const input = document.querySelector('[data-find-tasks]');
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    for (let round = 0; round < ${ROUNDS}; round += 1)
      for (const words of ${JSON.stringify(words)}) await time(() => {
        write.call(input, words);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });`,
  };
}

function regroups(): Deeds {
  return {
    run: `for (let round = 0; round < ${ROUNDS}; round += 1)
      for (const name of ['By story', 'By wave', 'By file', 'By phase']) {
        [...document.querySelectorAll('button')].find((button) => button.textContent.startsWith('Group:')).click();
        await rest();
        const entry = [...document.querySelectorAll('[role=menuitemradio]')].find((item) => item.dataset.name === name);
        await time(() => entry.click());
      }`,
  };
}

/** How long until the line of progress says what a tick came to. */
function follows(page: Page): Promise<readonly number[]> {
  return page.evaluate(`(async () => {
    const times = [];
    const said = () => document.querySelector('main [role=status]').textContent;
    for (let at = 20; at < 28; at += 1) {
      await new Promise((done) => setTimeout(done, 900));
      const [before, start] = [said(), performance.now()];
      document.querySelectorAll('input[data-tick]')[at].click();
      while (said() === before && performance.now() - start < 5000)
        await new Promise((done) => requestAnimationFrame(done));
      times.push(performance.now() - start);
    }
    return times;
  })()`);
}

/** The least that such a list can cost: labels with boxes, hidden and shown by their words. */
async function plainList(
  page: Page,
  text: string,
): Promise<{ readonly tick: readonly number[]; readonly filter: readonly number[] }> {
  await page.evaluate((markdown) => {
    const list = document.createElement('div');
    list.id = 'plain';
    list.style.cssText = 'position:fixed;inset:0;overflow:auto;background:#fff;z-index:99';
    for (const line of markdown.split('\n').filter((each) => each.startsWith('- ['))) {
      const label = document.createElement('label');
      label.style.display = 'block';
      const box = document.createElement('input');
      box.type = 'checkbox';
      label.append(box, line.slice(6));
      list.append(label);
    }
    document.body.append(list);
  }, text);
  const tick = await timed(page, ticks('#plain input'));
  const filter = await timed(page, {
    run: `const labels = [...document.querySelectorAll('#plain label')];
    for (let round = 0; round < ${ROUNDS}; round += 1)
      for (const words of ['module7', '']) await time(() => {
        for (const label of labels) label.hidden = !label.textContent.includes(words);
        for (const label of labels) label.style.display = label.hidden ? 'none' : 'block';
      });`,
  });
  await page.evaluate(() => document.getElementById('plain')?.remove());
  return { tick, filter };
}

async function openChecklist(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a file' }).first().click(),
  ]);
  await chooser.setFiles({ name: 'tasks.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
  const large = page.getByRole('button', { name: 'Open it' });
  const form = page.getByRole('heading', { name: 'Basics' });
  await large.or(form).first().waitFor({ timeout: 120_000 });
  if (await large.isVisible()) await large.click();
  await form.waitFor({ timeout: 120_000 });
  const start = Date.now();
  await page.getByRole('link', { name: 'Checklist' }).click();
  await page.getByRole('checkbox').first().waitFor({ timeout: 120_000 });
  console.log(`${'form → checklist'.padEnd(34)} ${String(Date.now() - start).padStart(13)} ms`);
  await page.waitForTimeout(4000);
}

function show(name: string, times: readonly number[], beside?: readonly number[]): void {
  const [median, slowest] = [at(times, 0.5), at(times, 0.95)];
  const plain = beside ? at(beside, 0.5) : 0;
  const ratio = beside ? `  ${(median / plain).toFixed(1)} × the plain list (${plain.toFixed(0)} ms)` : '';
  console.log(
    `${name.padEnd(34)} p50 ${median.toFixed(0).padStart(5)} ms  p95 ${slowest.toFixed(0).padStart(5)} ms${ratio}`,
  );
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
