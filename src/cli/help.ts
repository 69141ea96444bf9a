export const HELP = `Usage: planform check [options] [FILE…]
       planform list [--json] [--template NAME] [FILE]
       planform rules [--format text|json]

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

planform --help, planform --version

Exit code: 0 when nothing of the severity that --fail names was found, nor a graver one (shown or not);
1 when something was; 2 when the command could not be done, for all of its files or for one of them.
`;
