import { ruleOf } from '../core/review/rules.ts';
import type { Checked } from './checked.ts';
import { placesIn } from '@/core/textPlaces';

/**
 * Findings for programs: an array of files, each with its findings. Offsets are UTF-16 code units from 0. A fix that is
 * `byHand` is a person's to make: `--fix` leaves it alone. `notShown` counts what was found below the level of `--show`.
 */
export function reportJson(files: readonly Checked[]): string {
  const report = files.map(({ name, text, findings, notShown, mended }) => {
    const placeOf = placesIn(text);
    return {
      file: name,
      mended,
      notShown: notShown.length,
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
        ...(fix ? { fix: fix.name, byHand: fix.byHand === true } : {}),
      })),
    };
  });
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
