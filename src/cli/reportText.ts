import { countBySeverity } from '../core/review/finding.ts';
import type { Checked } from './checked.ts';
import { placesIn } from '@/core/textPlaces';

/** Findings for a person: a line each, under the file's name, and a sum. */
export function reportText(files: readonly Checked[]): string {
  const parts = files.filter(({ findings }) => findings.length > 0).map(fileLines);
  return `${[...parts, sum(files)].join('\n\n')}\n`;
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

function sum(files: readonly Checked[]): string {
  const all = files.flatMap(({ findings }) => findings);
  const { error, warning, info } = countBySeverity(all);
  const mended = files.reduce((count, file) => count + file.mended, 0);
  const fixable = all.filter(({ fix }) => fix && !fix.byHand).length;
  const where = `in ${counted(files.length, 'file')}`;
  const found =
    all.length === 0
      ? `Nothing found ${where}.`
      : `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')} ${where}.`;
  const rest = [
    ...(mended > 0 ? [`${mended} mended.`] : []),
    ...(fixable > 0 ? [`${fixable} can be mended with --fix.`] : []),
  ];
  return [found, ...rest].join(' ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
