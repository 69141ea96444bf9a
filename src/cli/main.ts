import { check } from './check.ts';
import { HELP } from './help.ts';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { list } from './list.ts';
import { listRules } from './listRules.ts';

/** Runs `planform` with the words behind it. Whatever goes wrong is told, and is exit code 2. */
export async function main(words: readonly string[], io: Io, version: string): Promise<ExitCode> {
  try {
    return await run(words, io, version);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

async function run(words: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const [command = '', ...rest] = words;
  const perform = COMMANDS.get(command);
  if (command === 'help' || asksFor(words, '--help', '-h')) io.out(HELP);
  else if (asksFor(words, '--version')) io.out(`${version}\n`);
  else if (perform) return perform(rest, io, version);
  else {
    const what = command.startsWith('-') ? 'option' : 'command';
    io.err(command === '' ? HELP : `There is no ${what} “${command}”.\n\n${HELP}`);
    return 2;
  }
  return 0;
}

type Command = (words: readonly string[], io: Io, version: string) => ExitCode | Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', check],
  ['list', list],
  ['rules', listRules],
]);

/** What stands behind `--` are files, whatever they are called. */
function asksFor(words: readonly string[], ...options: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => options.includes(word));
}
