import { commandPattern, commandsFor, promptFor } from '@/core/workflow/handover';
import { tell } from '@/session/notices';
import { session } from '@/session/session';
import { copyText } from '@/share/clipboard';
import { openPreferences } from '@/storage/preferences';
import { counted, rowsFor } from './taskDeeds.ts';

const preferences = openPreferences();
const PATTERN = 'command-pattern';

/** How a task becomes a command here: the person's own pattern, else the usual one. */
export function patternNow(): string {
  return preferences.get(PATTERN) || commandPattern;
}

/** Keeps the pattern for the next time; without words it is the usual one again. */
export function keepPattern(pattern: string): void {
  preferences.set(PATTERN, pattern.trim());
}

export function commandsOf(keys: readonly string[], pattern = patternNow()): string {
  return commandsFor(session.getState().plan, rowsFor(keys), pattern);
}

export function copyCommands(keys: readonly string[]): void {
  const count = rowsFor(keys).length;
  void copy(commandsOf(keys), `${counted(count)} copied as ${count === 1 ? 'a command' : 'commands'}`);
}

export function copyPrompt(keys: readonly string[]): void {
  const rows = rowsFor(keys);
  void copy(promptFor(session.getState().plan, rows), `${counted(rows.length)} copied as a prompt`);
}

/** Says whether the text lies in the clipboard now. */
export async function copy(text: string, done: string): Promise<void> {
  const isCopied = text !== '' && (await copyText(text));
  tell(
    isCopied
      ? { message: done, tone: 'ok', about: 'copied' }
      : {
          message:
            text === ''
              ? 'Nothing was copied: headings and rows of tables are not handed over.'
              : 'Nothing was copied: the browser refused. “Copy as commands…” shows the text to be copied by hand.',
          tone: 'warn',
          about: 'copied',
        },
  );
}
