import type { Range } from '@/core/range';
import { referrersOf } from '@/core/workflow/several';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { closeDialog } from '../checklistState.ts';
import { itemName } from '../itemName.ts';
import { counted, removeAll } from '../taskDeeds.ts';
import { cursorElement } from './cursorElement.ts';
import { markedPieces } from './markedPieces.ts';
import { lineAt, type TextLine } from './textLines.ts';

/** Says who names the tasks that are to go, before they go. */
export function DeleteDialog({ keys }: { readonly keys: readonly string[] }) {
  const plan = useSession((state) => state.plan);
  const what = keys.length === 1 ? itemName(plan, keys[0] ?? '') : counted(keys.length);
  const lines = linesNaming(keys);
  const remove = (): void => {
    closeDialog();
    removeAll(keys);
  };
  return (
    <Dialog
      open
      role="alertdialog"
      title={`Delete ${what}?`}
      description={`${lines.length === 1 ? 'One line names' : `${lines.length} lines name`} ${keys.length === 1 ? 'it' : 'them'} still. ${lines.length === 1 ? 'That line stays as it is, and names' : 'Those lines stay as they are, and name'} a task that is no more.`}
      onClose={closeDialog}
      returnTo={cursorElement}
      actions={
        <>
          <Button data-autofocus onClick={closeDialog}>
            Keep
          </Button>
          <Button variant="danger" onClick={remove}>
            Delete
          </Button>
        </>
      }
    >
      <ul role="list" aria-label="Lines that name it" className="divide-y divide-line text-sm">
        {lines.map(({ number, words, from, names, marks }) => (
          <li key={number} className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3 py-1.5">
            <span className="text-muted tabular-nums">line {number}</span>
            <span className="min-w-0">
              <span className="block font-mono text-xs break-words">
                {markedPieces(
                  words,
                  marks.map((mark) => within(mark, from)),
                ).map((piece, at) =>
                  piece.isMarked ? (
                    <mark key={at} className="rounded-sm bg-warn-soft px-0.5 font-semibold text-ink">
                      {piece.words}
                    </mark>
                  ) : (
                    piece.words
                  ),
                )}
              </span>
              {names.length > 0 && (
                <span className="text-xs text-muted">{names.join(', ')} between them</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function within({ from, to }: Range, start: number): Range {
  return { from: from - start, to: to - start };
}

interface NamingLine extends TextLine {
  /** Those that are not written there: they stand between the ends of a range. */
  readonly names: string[];
  readonly marks: Range[];
}

function linesNaming(keys: readonly string[]): readonly NamingLine[] {
  const { plan } = session.getState();
  const lines = new Map<number, NamingLine>();
  for (const { from, to, id } of referrersOf(plan, keys)) {
    const line = lineAt(plan.text, from);
    const known = lines.get(line.number) ?? { ...line, names: [], marks: [] };
    lines.set(line.number, known);
    known.marks.push({ from, to });
    const isWritten = plan.text.slice(from, to).includes(id);
    if (!isWritten && !known.names.includes(id)) known.names.push(id);
  }
  return [...lines.values()];
}
