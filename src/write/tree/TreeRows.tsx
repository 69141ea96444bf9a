import { Plus } from 'lucide-react';
import { setValue } from '@/core/setValue';
import { announce } from '@/ui/announcements';
import { Button } from '@/ui/Button';
import type { MenuEntry } from '@/ui/menuEntry';
import { isLookOnly } from '../isLookOnly.ts';
import { act } from '../act.ts';
import type { LineDeed } from '../fields/lineKeys.ts';
import { LineMenu } from '../fields/LineMenu.tsx';
import { linePath } from '../fields/linePath.ts';
import { focusPath } from '../focusPath.ts';
import { EntryInputs } from './EntryInputs.tsx';
import { printTree } from './printTree.ts';
import {
  addEntry,
  indentEntry,
  moveEntry,
  outdentEntry,
  removeEntry,
  writeEntry,
  type TreeChange,
} from './treeEdits.ts';
import type { TreeEntry, TreeLine } from './treeLines.ts';

export interface TreeRowsProps {
  readonly path: string;
  readonly lines: readonly TreeLine[];
  readonly onWrite: (content: string) => void;
}

/** A row for each entry: its name and what it is for. The drawing follows. */
export function TreeRows({ path, lines, onWrite }: TreeRowsProps) {
  const lookOnly = isLookOnly();
  const change = (name: string, next: TreeChange | undefined) => {
    if (!next) return announce(`Cannot ${name} here`);
    act(name, (plan) => setValue(plan, path, printTree(next.lines)), path);
    focusPath(linePath(path, next.at));
  };
  const lastEntry = lines.findLastIndex(({ kind }) => kind === 'entry');
  return (
    <div className="rounded-box border border-line bg-surface">
      <ul role="list" aria-label="Entries" className="py-1">
        {lines.map((line, at) =>
          line.kind === 'gap' ? (
            <li key={at} aria-hidden="true" className="h-3" />
          ) : (
            <li
              key={at}
              className="group/line flex items-start gap-1 px-1.5 focus-within:bg-accent-soft"
              style={{ paddingInlineStart: `${0.375 + Math.min(line.depth, 12) * 1.25}rem` }}
            >
              <LineMenu name={line.name || `line ${at + 1}`} entries={entriesFor(lines, at, line, change)} />
              <EntryInputs
                path={linePath(path, at)}
                entry={line}
                onWrite={(part, words) => onWrite(printTree(writeEntry(lines, at, part, words)))}
                onDeed={(deed) => changeBy(deed, lines, at, change)}
              />
            </li>
          ),
        )}
      </ul>
      {!lookOnly && (
        <div className="border-t border-line p-1">
          <Button
            variant="accent"
            size="small"
            icon={<Plus />}
            onClick={() => change('add entry', addEntry(lines, lastEntry, false))}
          >
            Add file or folder
          </Button>
        </div>
      )}
    </div>
  );
}

type Change = (name: string, next: TreeChange | undefined) => void;

function changeBy(deed: LineDeed, lines: readonly TreeLine[], at: number, change: Change): void {
  switch (deed) {
    case 'up':
      return change('move up', moveEntry(lines, at, -1));
    case 'down':
      return change('move down', moveEntry(lines, at, 1));
    case 'in':
      return change('indent', indentEntry(lines, at));
    case 'out':
      return change('outdent', outdentEntry(lines, at));
    case 'add':
      return change('add entry', addEntry(lines, at, opensFolder(lines, at)));
    case 'remove':
      return change('remove', removeEntry(lines, at));
  }
}

/** What is added below a folder that holds something goes into it. */
function opensFolder(lines: readonly TreeLine[], at: number): boolean {
  const [entry, next] = [lines[at], lines[at + 1]];
  return entry?.kind === 'entry' && next?.kind === 'entry' && next.depth > entry.depth;
}

function entriesFor(
  lines: readonly TreeLine[],
  at: number,
  { name, depth }: TreeEntry,
  change: Change,
): readonly MenuEntry[] {
  const action = (label: string, next: () => TreeChange | undefined, shortcut?: string): MenuEntry => ({
    kind: 'action',
    label,
    onSelect: () => change(label.toLowerCase(), next()),
    ...(shortcut !== undefined && { shortcut }),
  });
  return [
    action('Move up', () => moveEntry(lines, at, -1), 'Alt+ArrowUp'),
    action('Move down', () => moveEntry(lines, at, 1), 'Alt+ArrowDown'),
    action('Indent', () => indentEntry(lines, at), 'Alt+ArrowRight'),
    action('Outdent', () => outdentEntry(lines, at), 'Alt+ArrowLeft'),
    {
      kind: 'group',
      items: [
        ...(depth > 0 ? [addItem('Add below', lines, at, false, change)] : []),
        ...(name.endsWith('/') || depth === 0 ? [addItem('Add inside', lines, at, true, change)] : []),
        {
          kind: 'action',
          label: 'Remove',
          danger: true,
          onSelect: () => change('remove', removeEntry(lines, at)),
        },
      ],
    },
  ];
}

function addItem(label: string, lines: readonly TreeLine[], at: number, inside: boolean, change: Change) {
  return { kind: 'action', label, onSelect: () => change('add entry', addEntry(lines, at, inside)) } as const;
}
