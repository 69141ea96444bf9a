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
        if (path.endsWith('/')) return Promise.reject(failure('EISDIR'));
        return text === undefined ? Promise.reject(failure('ENOENT')) : Promise.resolve(bytes(text));
      },
      readInput: () => Promise.resolve(bytes(input)),
      write: (path, text) => {
        if (path.startsWith('locked/')) return Promise.reject(failure('EACCES'));
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

/** An error as Node's file system gives it. */
function failure(code: string): Error {
  return Object.assign(new Error(`${code}: as Node says it`), { code });
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
    ['check gone.md', 'gone.md can’t be read: there is no such file.\n'],
    ['check specs/', 'specs/ is a folder. Name the files in it: specs/*.md\n'],
    ['list specs/', 'specs/ is a folder.'],
    ['check --format xml a.md', '--format is one of text, json, sarif'],
    ['check --off NOPE a.md', 'There is no rule'],
    [
      'check --colour a.md',
      '“planform check” has no option --colour. “planform check --help” lists the options.\n',
    ],
    ['check -x a.md', '“planform check” has no option -x.'],
    ['check a.md --format', '--format needs a value.'],
    ['check --format --fix a.md', '--format needs a value.'],
    ['check --fix=yes a.md', '--fix takes no value.'],
    ['list --fix a.md', '“planform list” has no option --fix.'],
    ['rules --json', '“planform rules” has no option --json.'],
    ['rules a.md', 'takes no file'],
    ['--colour', 'There is no option “--colour”'],
    ['constructor', 'There is no command “constructor”'],
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
    expect(err).toMatch(/^standard input is not UTF-8 text: .*\. Planform reads markdown in UTF-8\.\n$/);
  });

  test('a file that can’t be read hides nothing of the others', async () => {
    const { code, out, err, files } = await planform('check --fix gone.md a.md specs/', { 'a.md': mendable });
    expect(code).toBe(2);
    expect(err).toContain("gone.md can't be read");
    expect(err).toContain('specs/ is a folder');
    expect(files['a.md']).toBe(mended);
    expect(out).toContain('1 mended.');
    const json = await planform('check --format json gone.md a.md', { 'a.md': mendable });
    expect(JSON.parse(json.out)).toHaveLength(1);
  });

  test('a file that can’t be written is told, and reported as it is', async () => {
    const { code, out, err } = await planform('check --fix locked/a.md', { 'locked/a.md': mendable });
    expect(code).toBe(2);
    expect(err).toBe("locked/a.md can't be written: the permission is missing.\n");
    expect(out).toContain('T001 is used twice');
    expect(out).not.toContain('mended.');
  });

  test('fails for what it was told not to show, and counts that', async () => {
    const text = '# A\n\n## Phase 1: B\n\n- [ ] T001 a\n- [ ] T003 [P] c\n- [ ] T002 [P] b\n';
    const all = await planform('check --fail warning a.md', { 'a.md': text });
    expect(all.out).toContain('0 errors, 1 warning');
    const { code, out } = await planform('check --fail warning --show error a.md', { 'a.md': text });
    expect(code).toBe(1);
    expect(out).toMatch(/^0 errors in 1 file\. 1 warning(?:, \d+ notes?)? not shown\./);
    const json = await planform('check --format json --show error a.md', { 'a.md': text });
    expect(JSON.parse(json.out)[0].notShown).toBeGreaterThan(0);
  });

  test('a text without tasks is told so, since another file may be meant', async () => {
    const files = { 'a.md': '# A\n\nWords.\n', 'b.md': '- [ ] Do it\n', 'c.md': '' };
    expect((await planform('check a.md', files)).out).toBe('Nothing found in a.md, which holds no tasks.\n');
    expect((await planform('check a.md b.md c.md', files)).out).toBe(
      'Nothing found in 3 files. a.md, c.md hold no tasks.\n',
    );
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

  test('names what a task waits for once and shortly: phases by their number, IDs in runs', async () => {
    const text =
      '## Phase 1: Setup (Shared Infrastructure)\n\n- [ ] T001 [P] a\n- [ ] T002 [P] b\n\n## Phase 2: Foundational (Blocking Prerequisites)\n\n- [ ] T003 [P] c\n- [ ] T004 [P] d\n- [ ] T005 [P] e\n- [ ] T006 [P] f\n- [ ] T007 g (depends on T002, T003, T005, T006, T004)\n- [ ] T008 h in `h.ts` (depends on T003, T005)\n';
    const { out } = await planform('list', {}, text);
    expect(out).toContain('T003 [P] c  (waits for Phase 1)\n');
    expect(out).toMatch(/T007 g .*\(waits for Phase 1, T003–T006\)$/m);
    expect(out).toMatch(/T008 h .*\(waits for Phase 1, T003, T005, T007\)$/m);
  });

  test('says that there are no tasks', async () => {
    expect((await planform('list', {}, '# A *b*\n\nWords.\n')).out).toBe('A b holds no tasks.\n');
    expect((await planform('list', {}, '')).out).toBe('standard input holds no tasks.\n');
    expect((await planform('list', {}, '# A\n\n### T001: Do it\n')).out).toMatch(
      /^A: no tasks in its lists\n/,
    );
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

test('help, version and rules are printed on demand, and help when nothing is asked', async () => {
  for (const words of ['--help', '-h', 'help', 'check --help', 'check a.md -h', 'list --help', 'rules -h']) {
    const { code, out, err } = await planform(words);
    expect([words, code, err]).toEqual([words, 0, '']);
    expect(out).toContain('Usage: planform check');
  }
  expect((await planform('')).code).toBe(2);
  expect(await planform('--version')).toMatchObject({ code: 0, out: '1.2.3\n' });
  expect((await planform('check -- --help')).err).toContain("--help can't be read");
});

test('rules are listed for a person and for programs', async () => {
  const { out } = await planform('rules');
  const all = JSON.parse((await planform('rules --format json')).out) as { code: string; why: string }[];
  expect(all.length).toBeGreaterThan(30);
  expect(all.filter(({ code, why }) => !out.includes(code) || !out.includes(why))).toEqual([]);
});

test('text goes through the command byte for byte', () => {
  expect(encodeText('\uFEFFa\r\n')).toEqual(bytes('\uFEFFa\r\n'));
});
