import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The options and files behind a command. Throws a UsageError that says what was wrong, and where the help is. */
export function readWords<const Known extends Options>(
  command: string,
  words: readonly string[],
  options: Known,
) {
  const args = [...words];
  const config = { args, options, allowPositionals: true } as const;
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    const wrong = token.kind === 'option' ? problemOf(command, token, options[token.name]?.type) : undefined;
    if (wrong !== undefined) throw new UsageError(`${wrong} “planform ${command} --help” lists the options.`);
  }
  return parseArgs(config);
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function problemOf(
  command: string,
  { rawName, value, inlineValue }: OptionToken,
  type: 'string' | 'boolean' | undefined,
): string | undefined {
  if (type === undefined) return `“planform ${command}” has no option ${rawName}.`;
  if (type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value.`;
  const isLeftOut = value === undefined || (inlineValue !== true && /^-./.test(value));
  return isLeftOut ? `${rawName} needs a value.` : undefined;
}
