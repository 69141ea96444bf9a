import { isRefusal } from '../core/change.ts';
import type { Plan } from '../core/plan.ts';
import type { Finding } from '../core/review/finding.ts';
import { fixAll, reviewPlan } from '../core/review/review.ts';
import { rules } from '../core/review/rules.ts';
import type { Checked } from './checked.ts';
import { checkOptions, isAtLeast, type CheckOptions } from './checkOptions.ts';
import type { ExitCode, Io } from './io.ts';
import { INPUT, nameOf, openFile } from './openFile.ts';
import { reportJson } from './reportJson.ts';
import { reportSarif } from './reportSarif.ts';
import { reportText } from './reportText.ts';

/**
 * `planform check`: reviews each file and reports. With `--fix` what can be mended is written back first; standard input
 * is then written to standard output, and the report goes to standard error.
 */
export async function check(words: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const options = checkOptions(words);
  const files: Checked[] = [];
  for (const path of options.files) files.push(await checkFile(path, options, io));
  const isPipe = options.fix && options.files.includes(INPUT);
  (isPipe ? io.err : io.out)(report(files, options, version));
  const { fail } = options;
  const findings = files.flatMap((file) => file.findings);
  return fail !== undefined && findings.some(({ severity }) => isAtLeast(severity, fail)) ? 1 : 0;
}

async function checkFile(path: string, options: CheckOptions, io: Io): Promise<Checked> {
  const plan = await openFile(path, options.template, io);
  const now = options.fix ? mendAll(plan, options.off) : plan;
  if (options.fix && path === INPUT) io.out(now.text);
  else if (now.text !== plan.text) await io.write(path, now.text);
  const findings = reviewPlan(now, options);
  return {
    name: nameOf(path),
    text: now.text,
    findings: findings.filter(({ severity }) => isAtLeast(severity, options.show)),
    mended: mendedCount(reviewPlan(plan, options), findings),
  };
}

/** How many findings are gone, kind by kind: mending one may bring another to light. */
function mendedCount(before: readonly Finding[], after: readonly Finding[]): number {
  const count = (findings: readonly Finding[], wanted: string) =>
    findings.filter(({ code }) => code === wanted).length;
  return [...new Set(before.map(({ code }) => code))].reduce(
    (sum, code) => sum + Math.max(0, count(before, code) - count(after, code)),
    0,
  );
}

/** Mends kind by kind, and again while a fix brings another to light. */
function mendAll(plan: Plan, off: ReadonlySet<string>): Plan {
  let now = plan;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = now.text;
    for (const { code } of rules) {
      if (off.has(code)) continue;
      const result = fixAll(now, code);
      if (!isRefusal(result)) now = result.plan;
    }
    if (now.text === before) break;
  }
  return now;
}

function report(files: readonly Checked[], { format }: CheckOptions, version: string): string {
  if (format === 'json') return reportJson(files);
  return format === 'sarif' ? reportSarif(files, version) : reportText(files);
}

const MOST_ROUNDS = 4;
