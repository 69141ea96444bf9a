import { rules } from '../core/review/rules.ts';
import { oneOf } from './checkOptions.ts';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { readWords } from './readWords.ts';

/** `planform rules`: everything that a check looks for, and why. */
export function listRules(words: readonly string[], io: Io): ExitCode {
  const { values, positionals } = readWords('rules', words, { format: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError('“planform rules” takes no file.');
  const format = oneOf('format', values.format ?? 'text', ['text', 'json']);
  io.out(format === 'json' ? asJson() : asText());
  return 0;
}

function asText(): string {
  return rules
    .map(
      ({ code, severity, name, why, source }) =>
        `${code}  ${severity.padEnd(7)}  ${name}\n      ${why} (${source})\n`,
    )
    .join('');
}

function asJson(): string {
  const all = rules.map(({ code, severity, name, why, source }) => ({ code, severity, name, why, source }));
  return `${JSON.stringify(all, undefined, 2)}\n`;
}
