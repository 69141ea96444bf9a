import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { setValue } from '@/core/setValue';
import { Button } from '@/ui/Button';
import type { MenuEntry } from '@/ui/menuEntry';
import { isLookOnly } from '../isLookOnly.ts';
import { act } from '../act.ts';
import { lineDeed } from '../fields/lineKeys.ts';
import { LineMenu } from '../fields/LineMenu.tsx';
import { linePath } from '../fields/linePath.ts';
import { focusPath } from '../focusPath.ts';
import { addLine, moveLine, removeLine, type EnvChange } from './envEdits.ts';
import { EnvLineInputs } from './EnvLineInputs.tsx';
import { parseEnv, printEnv, type EnvLine } from './envLines.ts';

export interface EnvRowsProps {
  readonly path: string;
  readonly content: string;
  readonly onWrite: (content: string) => void;
}

/** One row for each line; only the line that is written changes. */
export function EnvRows({ path, content, onWrite }: EnvRowsProps) {
  const lookOnly = isLookOnly();
  const lines = parseEnv(content);
  const change = (name: string, next: EnvChange | undefined) => {
    if (!next) return;
    act(name, (plan) => setValue(plan, path, printEnv(next.lines)), path);
    focusPath(linePath(path, next.at));
  };
  const replace = (at: number) => (line: EnvLine) =>
    onWrite(printEnv(lines.map((each, place) => (place === at ? line : each))));
  const onKeyDown = (at: number) => (event: KeyboardEvent<HTMLInputElement>) => {
    const deed = lineDeed(event);
    if (deed === 'up' || deed === 'down') change('move line', moveLine(lines, at, deed === 'up' ? -1 : 1));
    else if (deed === 'add') change('add variable', addLine(lines, at, 'pair'));
    else if (deed === 'remove') change('remove line', removeLine(lines, at));
  };
  return (
    <div className="rounded-box border border-line bg-surface">
      <ul role="list" aria-label="Variables" className="divide-y divide-line">
        {lines.map((line, at) => (
          <li key={at} className="group/line flex items-start gap-1 px-1.5 py-1 focus-within:bg-accent-soft">
            <LineMenu name={nameOf(line, at)} entries={entriesFor(lines, at, change)} />
            <EnvLineInputs
              path={linePath(path, at)}
              name={nameOf(line, at)}
              line={line}
              onChange={replace(at)}
              onKeyDown={onKeyDown(at)}
            />
          </li>
        ))}
      </ul>
      {!lookOnly && (
        <div className="border-t border-line p-1">
          <Button
            variant="accent"
            size="small"
            icon={<Plus />}
            onClick={() => change('add variable', addLine(lines, lines.length - 1, 'pair'))}
          >
            Add variable
          </Button>
        </div>
      )}
    </div>
  );
}

type Change = (name: string, next: EnvChange | undefined) => void;

function entriesFor(lines: readonly EnvLine[], at: number, change: Change): readonly MenuEntry[] {
  const step = (by: -1 | 1) => change('move line', moveLine(lines, at, by));
  return [
    { kind: 'action', label: 'Move up', shortcut: 'Alt+ArrowUp', onSelect: () => step(-1) },
    { kind: 'action', label: 'Move down', shortcut: 'Alt+ArrowDown', onSelect: () => step(1) },
    {
      kind: 'group',
      items: [
        {
          kind: 'action',
          label: 'Add variable below',
          onSelect: () => change('add variable', addLine(lines, at, 'pair')),
        },
        {
          kind: 'action',
          label: 'Add comment below',
          onSelect: () => change('add comment', addLine(lines, at, 'comment')),
        },
        {
          kind: 'action',
          label: 'Remove',
          danger: true,
          onSelect: () => change('remove line', removeLine(lines, at)),
        },
      ],
    },
  ];
}

function nameOf(line: EnvLine, at: number): string {
  return line.kind === 'pair' && line.key !== '' ? line.key : `line ${at + 1}`;
}
