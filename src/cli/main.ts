import { rules } from '../core/review/rules.ts';
import { check } from './check.ts';
import { UsageError, type ExitCode, type Io } from './io.ts';
import { list } from './list.ts';

/** Runs `planform` with the words behind it. Whatever goes wrong is told, and is exit code 2. */
export async function main(words: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const [command = '', ...rest] = words;
  try {
    return await run(command, rest, io, version);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.message}\n`);
    return 2;
  }
}

async function run(command: string, words: readonly string[], io: Io, version: string): Promise<ExitCode> {
  switch (command) {
    case 'check':
      return check(words, io, version);
    case 'list':
      return list(words, io);
    case 'rules':
      io.out(ruleLines());
      return 0;
    case '--version':
      io.out(`${version}\n`);
      return 0;
    case '--help':
    case '-h':
    case 'help':
      io.out(HELP);
      return 0;
    default:
      io.err(command === '' ? HELP : `There is no command “${command}”.\n\n${HELP}`);
      return 2;
  }
}

function ruleLines(): string {
  return rules
    .map(
      ({ code, severity, name, why, source }) =>
        `${code}  ${severity.padEnd(7)}  ${name}\n      ${why} (${source})\n`,
    )
    .join('');
}

const HELP = `Usage: planform check [options] [FILE…]
       planform list [--json] [--template NAME] [FILE]
       planform rules

Without a file, or with “-”, a plan is read from standard input.

check   says what is wrong with a plan, and where
  --format text|json|sarif   how it is said (text)
  --fix                      mend what needs nobody to decide, and write the file
  --show error|warning|info  the least that is shown (info)
  --fail error|warning|info|never
                             the least that makes the exit code 1 (error)
  --off CODE,CODE            rules that are not looked at
  --template NAME            read the plan by this template, not by the one that fits
list    prints tasks, states, what they wait for, gates and waves
rules   lists what “check” looks for

Exit code: 0 nothing to say, 1 something found, 2 the command could not be done.
`;
