import { commandPattern } from '@/core/workflow/handover';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { TextArea } from '@/ui/TextArea';
import { TextInput } from '@/ui/TextInput';
import { useKeptWords } from '@/ui/useKeptWords';
import { closeDialog } from '../checklistState.ts';
import { commandsOf, copyCommands, keepPattern, patternNow } from '../copyDeeds.ts';
import { cursorElement } from './cursorElement.ts';

/** The tasks as one line of commands, by a pattern of one's own that is kept for the next time. */
export function CommandsDialog({ keys }: { readonly keys: readonly string[] }) {
  const { words: pattern, setWords: setPattern, forget } = useKeptWords('commands', patternNow());
  const commands = commandsOf(keys, pattern || commandPattern);
  const copyThem = (): void => {
    keepPattern(pattern);
    forget();
    closeDialog();
    copyCommands(keys);
  };
  return (
    <Dialog
      open
      title="Copy as commands"
      description="Done once, the pattern is used wherever tasks are copied as commands."
      onClose={closeDialog}
      returnTo={cursorElement}
      actions={
        <>
          <Button onClick={() => setPattern(commandPattern)} disabled={pattern === commandPattern}>
            Usual pattern
          </Button>
          <Button variant="primary" onClick={copyThem}>
            Copy
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label="Pattern for one task" hint="{id} is its ID, {text} its words">
          {(control) => (
            <TextInput
              {...control}
              className="font-mono pointer-fine:text-sm"
              value={pattern}
              placeholder={commandPattern}
              onChange={(event) => setPattern(event.target.value)}
            />
          )}
        </Field>
        <Field label="What is copied">
          {(control) => (
            <TextArea {...control} readOnly rows={3} className="font-mono text-xs" value={commands} />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
