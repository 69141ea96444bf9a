import { ruleOf } from '../core/review/rules.ts';
import type { Checked } from './checked.ts';
import { placesIn } from '@/core/textPlaces';

/** Findings for programs: an array of files, each with its findings. Offsets are UTF-16 code units from 0. */
export function reportJson(files: readonly Checked[]): string {
  const report = files.map(({ name, text, findings, mended }) => {
    const placeOf = placesIn(text);
    return {
      file: name,
      mended,
      findings: findings.map(({ code, severity, from, to, what, fix }) => ({
        code,
        severity,
        message: what,
        why: ruleOf(code)?.why,
        source: ruleOf(code)?.source,
        from,
        to,
        start: placeOf(from),
        end: placeOf(to),
        ...(fix ? { fix: fix.name } : {}),
      })),
    };
  });
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
