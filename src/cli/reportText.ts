import { countBySeverity, type Severity } from '../core/review/finding.ts';
import type { Checked } from './checked.ts';
import { isAtLeast } from './checkOptions.ts';
import { placesIn } from '@/core/textPlaces';

/** Findings for a person: a line each, under the file's name, and a sum. `show` is the least that is shown. */
export function reportText(files: readonly Checked[], show: Severity): string {
  const parts = files.filter(({ findings }) => findings.length > 0).map(fileLines);
  return `${[...parts, sum(files, show)].join('\n\n')}\n`;
}

function fileLines({ name, text, findings }: Checked): string {
  const placeOf = placesIn(text);
  const rows = findings.map(({ from, severity, code, what, fix }) => {
    const { line, column } = placeOf(from);
    return [`${line}:${column}`, severity, code, fix && !fix.byHand ? `${what} [fix: ${fix.name}]` : what];
  });
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  return [name, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n');
}

function sum(files: readonly Checked[], show: Severity): string {
  const all = files.flatMap(({ findings, notShown }) => [...findings, ...notShown]);
  const hidden = countBySeverity(files.flatMap(({ notShown }) => notShown));
  const mended = files.reduce((count, file) => count + file.mended, 0);
  const fixable = all.filter(({ fix }) => fix && !fix.byHand).length;
  const unshown = NAMED.filter(([severity]) => hidden[severity] > 0).map((each) => countedOf(hidden, each));
  return [
    ...(all.length === 0 ? nothingFound(files) : [foundIn(files, show), ...taskless(files)]),
    ...(unshown.length > 0 ? [`${unshown.join(', ')} not shown.`] : []),
    ...(mended > 0 ? [`${mended} mended.`] : []),
    ...(fixable > 0 ? [`${fixable} can be mended with --fix.`] : []),
  ].join(' ');
}

function nothingFound(files: readonly Checked[]): readonly string[] {
  const [only, ...more] = files;
  if (only && more.length === 0 && !only.hasTasks)
    return [`Nothing found in ${only.name}, which holds no tasks.`];
  return [`Nothing found in ${counted(files.length, 'file')}.`, ...taskless(files)];
}

function foundIn(files: readonly Checked[], show: Severity): string {
  const shown = countBySeverity(files.flatMap(({ findings }) => findings));
  const words = NAMED.filter(([severity]) => isAtLeast(severity, show)).map((each) => countedOf(shown, each));
  return `${words.join(', ')} in ${counted(files.length, 'file')}.`;
}

/** A file without tasks is told: perhaps it is another one than was meant. */
function taskless(files: readonly Checked[]): readonly string[] {
  const names = files.filter(({ hasTasks }) => !hasTasks).map(({ name }) => name);
  if (names.length === 0) return [];
  const who = names.length > MOST_NAMES ? counted(names.length, 'file') : names.join(', ');
  return [`${who} ${names.length === 1 ? 'holds' : 'hold'} no tasks.`];
}

function countedOf(
  counts: Readonly<Record<Severity, number>>,
  [severity, noun]: readonly [Severity, string],
): string {
  return counted(counts[severity], noun);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const NAMED = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
] as const;
const MOST_NAMES = 3;
