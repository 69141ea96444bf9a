import type { Plan } from '../core/plan.ts';
import type { Severity } from '../core/review/finding.ts';
import { ruleOf } from '../core/review/rules.ts';
import { UsageError } from './io.ts';
import { INPUT, templateNamed } from './openFile.ts';
import { readWords } from './readWords.ts';

export const FORMATS = ['text', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface CheckOptions {
  readonly files: readonly string[];
  readonly format: Format;
  readonly fix: boolean;
  /** Codes that are not looked for. */
  readonly off: ReadonlySet<string>;
  /** The least that is shown. */
  readonly show: Severity;
  /** The least that makes the exit code 1; undefined for never. */
  readonly fail: Severity | undefined;
  /** The one to read by; undefined for the one that fits each file. */
  readonly template: Plan['template'] | undefined;
}

/** Throws a UsageError that says what was wrong with the words. */
export function checkOptions(words: readonly string[]): CheckOptions {
  const { values, positionals } = readWords('check', words, OPTIONS);
  const off = (values.off ?? [])
    .flatMap((codes) => codes.split(','))
    .map((code) => code.trim().toLowerCase());
  const unknown = off.find((code) => code !== '' && !ruleOf(code));
  if (unknown !== undefined)
    throw new UsageError(`There is no rule ${unknown}. “planform rules” lists them.`);
  const files = positionals.length > 0 ? positionals : [INPUT];
  if (new Set(files).size < files.length) throw new UsageError('A file is named twice.');
  return {
    files,
    format: oneOf('format', values.format ?? 'text', FORMATS),
    fix: values.fix ?? false,
    off: new Set(off),
    show: oneOf('show', values.show ?? 'info', SEVERITIES),
    fail: failOf(oneOf('fail', values.fail ?? 'error', [...SEVERITIES, 'never'])),
    template: values.template === undefined ? undefined : templateNamed(values.template),
  };
}

function failOf(word: Severity | 'never'): Severity | undefined {
  return word === 'never' ? undefined : word;
}

const OPTIONS = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  off: { type: 'string', multiple: true },
  show: { type: 'string' },
  fail: { type: 'string' },
  template: { type: 'string' },
} as const;

/** The word, where it is one that an option knows; else a UsageError that names those. */
export function oneOf<Word extends string>(name: string, word: string, known: readonly Word[]): Word {
  const found = known.find((each) => each === word);
  if (found === undefined) throw new UsageError(`--${name} is one of ${known.join(', ')}, not “${word}”.`);
  return found;
}

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
