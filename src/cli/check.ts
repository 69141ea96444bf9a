import type { Plan } from '../core/plan.ts';
import type { Finding } from '../core/review/finding.ts';
import { reviewPlan } from '../core/review/review.ts';
import { tasksOf } from '../core/tasksOf.ts';
import { otherTasks } from '../core/workflow/otherTasks.ts';
import type { Checked } from './checked.ts';
import { checkOptions, isAtLeast, type CheckOptions } from './checkOptions.ts';
import { fileProblem } from './fileProblem.ts';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { mendAll } from './mendAll.ts';
import { INPUT, nameOf, openFile } from './openFile.ts';
import { reportJson } from './reportJson.ts';
import { reportSarif } from './reportSarif.ts';
import { reportText } from './reportText.ts';

/**
 * `planform check`: reviews each file and reports. With `--fix` what can be mended is written back first; standard input
 * is then written to standard output, and the report goes to standard error. A file that can't be read or written is told
 * on standard error, and makes the exit code 2; the others are checked all the same.
 */
export async function check(words: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const options = checkOptions(words);
  const files: Checked[] = [];
  let isUndone = false;
  const tell = (problem: string): void => {
    io.err(`${problem}\n`);
    isUndone = true;
  };
  for (const path of options.files) {
    const plan = await opened(path, options, io, tell);
    if (plan) files.push(await checkPlan(path, plan, options, io, tell));
  }
  const isPipe = options.fix && options.files.includes(INPUT);
  if (files.length > 0 || options.format !== 'text')
    (isPipe ? io.err : io.out)(report(files, options, version));
  return isUndone ? 2 : exitCodeOf(files, options);
}

/** What fails is decided by everything that was found, shown or not. */
function exitCodeOf(files: readonly Checked[], { fail }: CheckOptions): ExitCode {
  const all = files.flatMap(({ findings, notShown }) => [...findings, ...notShown]);
  return fail !== undefined && all.some(({ severity }) => isAtLeast(severity, fail)) ? 1 : 0;
}

type Tell = (problem: string) => void;

async function opened(
  path: string,
  { template }: CheckOptions,
  io: Io,
  tell: Tell,
): Promise<Plan | undefined> {
  try {
    return await openFile(path, template, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(error.message);
    return undefined;
  }
}

async function checkPlan(
  path: string,
  plan: Plan,
  options: CheckOptions,
  io: Io,
  tell: Tell,
): Promise<Checked> {
  const wanted = options.fix ? mendAll(plan, options.off) : plan;
  const now = options.fix && !(await isKept(path, plan, wanted, io, tell)) ? plan : wanted;
  const findings = reviewPlan(now, options);
  return {
    name: nameOf(path),
    text: now.text,
    hasTasks: tasksOf(now).length + otherTasks(now).length > 0,
    findings: findings.filter(({ severity }) => isAtLeast(severity, options.show)),
    notShown: findings.filter(({ severity }) => !isAtLeast(severity, options.show)),
    mended: mendedCount(reviewPlan(plan, options), findings),
  };
}

/** Writes the mended plan to where it came from; false where that can't be done, and the file is as it was. */
async function isKept(path: string, plan: Plan, { text }: Plan, io: Io, tell: Tell): Promise<boolean> {
  if (path === INPUT) io.out(text);
  else if (text !== plan.text) {
    try {
      await io.write(path, text);
    } catch (error) {
      tell(fileProblem(nameOf(path), 'written', error));
      return false;
    }
  }
  return true;
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

function report(files: readonly Checked[], { format, show }: CheckOptions, version: string): string {
  if (format === 'json') return reportJson(files);
  return format === 'sarif' ? reportSarif(files, version) : reportText(files, show);
}
