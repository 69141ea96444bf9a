import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { drafts } from '@/session/drafts';
import { hashOf } from '@/session/route';
import type { About } from '@/storage/draft';
import { announce } from '@/ui/announcements';
import { Menu } from '@/ui/Menu';
import type { MenuEntry } from '@/ui/menuEntry';
import { Meter } from '@/ui/Meter';
import { Ring } from '@/ui/Ring';
import { Row } from '@/ui/Row';
import { editedAt } from './editedAt.ts';
import { templateName } from './findDrafts.ts';
import { counted } from './plural.ts';
import { RenameInput } from './RenameInput.tsx';

export interface DraftRowProps {
  readonly id: string;
  readonly about: About;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly renaming: boolean;
  readonly onRenaming: (on: boolean) => void;
  readonly onRemove: () => void;
}

export const DraftRow = memo(function DraftRow(props: DraftRowProps) {
  const { id, about, now, onRenaming, onRemove } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F2') onRenaming(true);
  };
  return (
    <Row onKeyDown={onKeyDown} className="min-h-13.5! gap-3! hover:bg-sunken/50">
      <Ring done={about.done} total={about.total} />
      <div className="min-w-0 grow">
        <Name {...props} />
        <p className="truncate text-xs text-muted">
          {factsOf(about)}
          <span className="sm:hidden"> · {editedAt(about.updatedAt, now)}</span>
        </p>
      </div>
      <Figures about={about} now={now} />
      <span className="relative">
        <Menu
          label={`More about ${about.name}`}
          icon={<Ellipsis />}
          align="end"
          entries={entriesFor(id, () => onRenaming(true), onRemove)}
        />
      </span>
    </Row>
  );
});

function Name({ id, about: { name }, renaming, onRenaming }: DraftRowProps) {
  if (renaming) return <RenameInput id={id} name={name} onEnd={() => onRenaming(false)} />;
  return (
    <a
      id={`draft-${id}`}
      href={hashOf({ page: 'plan', draft: id, view: 'write', query: '' })}
      dir="auto"
      className="cover-card block truncate font-strong outline-offset-0"
    >
      {name}
    </a>
  );
}

/** What a wide screen has room for. */
function Figures({ about: { done, total, updatedAt }, now }: Pick<DraftRowProps, 'about' | 'now'>) {
  return (
    <>
      {total > 0 && (
        <Meter
          label="Tasks"
          total={total}
          segments={[{ value: done, tone: 'ok', name: 'done' }]}
          className="w-40 shrink-0 max-md:hidden"
        />
      )}
      <time
        dateTime={new Date(updatedAt).toISOString()}
        className="w-28 shrink-0 text-end text-xs text-muted max-sm:hidden"
      >
        {editedAt(updatedAt, now)}
      </time>
    </>
  );
}

function factsOf({ template, done, total, problems }: About): string {
  const facts = [templateName(template), total === 0 ? 'no tasks' : `${done} of ${counted(total, 'task')}`];
  if (problems > 0) facts.push(counted(problems, 'problem'));
  return facts.join(' · ');
}

function entriesFor(id: string, rename: () => void, remove: () => void): readonly MenuEntry[] {
  return [
    { kind: 'action', label: 'Rename', shortcut: 'F2', icon: <Pencil />, onSelect: rename },
    {
      kind: 'action',
      label: 'Duplicate',
      icon: <Copy />,
      onSelect: () => void drafts.duplicate(id).then(() => announce('A copy is in the list')),
    },
    { kind: 'action', label: 'Delete', icon: <Trash2 />, danger: true, onSelect: remove },
  ];
}
