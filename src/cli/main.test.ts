import { describe, expect, test } from 'vitest';
import { encodeText } from '../share/encodeText.ts';
import { main } from './main.ts';

const broken = `# Tasks: Till

## Phase 1: Setup

- [x] T001 Create \`src/till.ts\`
- [ ] T001 Test it in \`src/till.test.ts\`
- [ ] T002 Ship it in \`src/ship.ts\` (depends on T009)
`;

/** One error, and one that can be mended. */
const mendable = broken.replace(' (depends on T009)', '');
const mended = mendable.replace('[ ] T001', '[ ] T003');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: Readonly<Record<string, string>>;
}

async function planform(
  words: string,
  files: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Ran> {
  const disk: Record<string, string> = { ...files };
  let [out, err] = ['', ''];
  const code = await main(
    words.split(' ').filter((word) => word !== ''),
    {
      read: (path) => {
        const text = disk[path];
        return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(bytes(text));
      },
      readInput: () => Promise.resolve(bytes(input)),
      write: (path, text) => {
        disk[path] = text;
        return Promise.resolve();
      },
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    },
    '1.2.3',
  );
  return { code, out, err, files: disk };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('planform check', () => {
  test('names each finding with its place, its rule and its fix, and sums up', async () => {
    const { code, out } = await planform('check a.md', { 'a.md': broken });
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.md\n/);
    expect(out).toMatch(/^ {2}6:7 +error +\S+ +.*T001/m);
    expect(out).toMatch(/^ {2}7:\d+ +error +\S+ +.*T009/m);
    expect(out).toMatch(/errors?, \d+ warnings?, \d+ notes? in 1 file\./);
  });

  test('is content with a plan without errors, or when told never to fail', async () => {
    expect((await planform('check a.md', { 'a.md': '# A\n\n- [ ] Do it\n' })).code).toBe(0);
    expect((await planform('check --fail never a.md', { 'a.md': broken })).code).toBe(0);
  });

  test('reads standard input without a file', async () => {
    const { code, out } = await planform('check', {}, broken);
    expect(code).toBe(1);
    expect(out).toMatch(/^standard input\n/);
  });

  test('says it as JSON, with places from 1 and offsets from 0', async () => {
    const { out } = await planform('check --format json a.md', { 'a.md': broken });
    const [file] = JSON.parse(out) as [
      { file: string; findings: { from: number; start: object; message: string }[] },
    ];
    expect(file.file).toBe('a.md');
    const double = file.findings.find(({ message }) => message.includes('T001'));
    expect(double?.start).toEqual({ line: 6, column: 7 });
    expect(double?.from).toBe(broken.lastIndexOf('T001'));
  });

  test('says it as SARIF, with every rule that it names', async () => {
    const { out } = await planform('check --format sarif my/a%20b.md', { 'my/a%20b.md': broken });
    const log = JSON.parse(out) as {
      version: string;
      runs: [
        { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; locations: object[] }[] },
      ];
    };
    expect(log.version).toBe('2.1.0');
    const [{ tool, results }] = log.runs;
    const known = new Set(tool.driver.rules.map(({ id }) => id));
    expect(results.length).toBeGreaterThan(1);
    expect(results.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
    expect(JSON.stringify(results)).toContain('my/a%2520b.md');
  });

  test('mends what can be mended, in the file, and finds nothing to mend a second time', async () => {
    const first = await planform('check --fix --fail never a.md', { 'a.md': mendable });
    expect(first.files['a.md']).toBe(mended);
    expect(first.out).toContain('1 mended.');
    const second = await planform('check --fix --fail never a.md', first.files);
    expect(second.files).toEqual(first.files);
  });

  test('leaves alone what a person must decide', async () => {
    const { files, out } = await planform('check --fix --fail never a.md', { 'a.md': broken });
    expect(files['a.md']).toContain('(depends on T009)');
    expect(out).toMatch(/waits for T009, but no task has this ID\.$/m);
  });

  test('mends standard input to standard output, and reports beside it', async () => {
    const { out, err } = await planform('check --fix', {}, mendable);
    expect(out).toBe(mended);
    expect(err).toContain('1 mended.');
  });

  test('leaves a file alone that is well', async () => {
    const files = { 'a.md': '\uFEFF# A\r\n\r\n- [ ] Do it' };
    expect((await planform('check --fix a.md', files)).files).toEqual(files);
  });

  test('does not look for what is off, nor show what is below the level', async () => {
    const { out } = await planform('check --format json a.md', { 'a.md': broken });
    const [{ findings }] = JSON.parse(out) as [{ findings: { code: string; severity: string }[] }];
    const codes = [...new Set(findings.map(({ code }) => code))].join(',');
    expect((await planform(`check --off ${codes} a.md`, { 'a.md': broken })).out).toBe(
      'Nothing found in 1 file.\n',
    );
    expect((await planform('check --show error a.md', { 'a.md': broken })).out).not.toMatch(
      / {2}(?:warning|info) /,
    );
  });

  test.each([
    ['check gone.md', 'gone.md can’t be read'],
    ['check --format xml a.md', '--format is one of text, json, sarif'],
    ['check --off NOPE a.md', 'There is no rule'],
    ['check --colour a.md', 'colour'],
    ['check --template nope a.md', 'There is no template “nope”'],
    ['check a.md a.md', 'named twice'],
    ['fly', 'There is no command “fly”'],
    ['list a.md b.md', 'takes one file'],
  ])('planform %s is told, and is exit code 2', async (words, said) => {
    const { code, out, err } = await planform(words, { 'a.md': broken });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.replaceAll("'", '’')).toContain(said);
  });

  test('a file that is no text is told', async () => {
    const { code, err } = await planform('check', {}, '\0a'.repeat(100));
    expect(code).toBe(2);
    expect(err).toContain('not UTF-8 text');
  });
});

describe('planform list', () => {
  test('prints tasks with states and waits, gates, waves and the critical path', async () => {
    const text =
      '# Till\n\n## Phase 1: Store\n\n- [x] T001 [P] One\n- [ ] T002 Two\n  - [ ] Part\n- [ ] T003 Three (after T002)\n\n**Checkpoint**: it runs\n\n### T009: Beside\n';
    const { code, out } = await planform('list -', {}, text);
    expect(code).toBe(0);
    expect(out).toBe(`Till: 1 of 4 tasks done

Phase 1: Store (1/4)
  [x] T001 [P] One  (done)
  [ ] T002 Two  (ready)
    [ ] Part  (ready)
  [ ] T003 Three (after T002)  (waits for T002)
  Checkpoint: closed

In headings and tables
  [ ] T009 Beside  (heading)

Wave 1: T002
Wave 2: T003

Critical path: T002 → T003
`);
  });

  test('prints them for programs', async () => {
    const { out } = await planform('list --json a.md', { 'a.md': broken });
    const { tasks } = JSON.parse(out) as { tasks: object[] };
    expect(tasks[0]).toMatchObject({
      id: 'T001',
      state: 'done',
      line: 5,
      phase: 'Phase 1: Setup',
      readiness: 'done',
    });
  });
});

test('help and rules are printed on demand, and help when nothing is asked', async () => {
  expect((await planform('--help')).out).toContain('Usage: planform check');
  expect((await planform('')).code).toBe(2);
  expect((await planform('--version')).out).toBe('1.2.3\n');
  expect((await planform('rules')).out.split('\n').length).toBeGreaterThan(40);
});

test('text goes through the command byte for byte', () => {
  expect(encodeText('\uFEFFa\r\n')).toEqual(bytes('\uFEFFa\r\n'));
});
