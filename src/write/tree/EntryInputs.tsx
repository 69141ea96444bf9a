import { File, Folder } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { DraftInput } from '../fields/DraftInput.tsx';
import { lineDeed, type LineDeed } from '../fields/lineKeys.ts';
import { quietPlaceholder } from '../fields/quiet.ts';
import type { TreeEntry } from './treeLines.ts';

export interface EntryInputsProps {
  readonly path: string;
  readonly entry: TreeEntry;
  readonly onWrite: (part: 'name' | 'comment', words: string) => void;
  readonly onDeed: (deed: LineDeed) => void;
}

/** The name of an entry, which ends with a slash for a folder, and what it is for. */
export function EntryInputs({ path, entry: { name, comment }, onWrite, onDeed }: EntryInputsProps) {
  const Icon = name.endsWith('/') ? Folder : File;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const deed = lineDeed(event);
    if (deed) onDeed(deed);
  };
  return (
    <span className="flex min-w-0 grow flex-wrap items-center gap-x-1">
      <Icon aria-hidden="true" className="size-3.5 shrink-0 text-muted" />
      <DraftInput
        data-path={path}
        data-first=""
        dir="ltr"
        spellCheck={false}
        aria-label="Name; a folder ends with a slash"
        placeholder="name, or folder/"
        value={name}
        onWrite={(words) => onWrite('name', words)}
        onKeyDown={onKeyDown}
        className="flex-[2_1_9rem] font-mono text-xs"
      />
      <DraftInput
        dir="auto"
        aria-label={`What ${name || 'it'} is for`}
        placeholder="What it is for"
        value={comment}
        onWrite={(words) => onWrite('comment', words)}
        onKeyDown={onKeyDown}
        className={`flex-[3_1_10rem] text-xs text-ink-2 ${quietPlaceholder}`}
      />
    </span>
  );
}
