import { actionById } from '@/actions/allActions';
import { Menu } from '@/ui/Menu';
import type { MenuAction } from '@/ui/menuEntry';

/** Menu entries for actions that can be done now. */
export function entriesFor(ids: readonly string[]): readonly MenuAction[] {
  return ids
    .map((id) => actionById(id))
    .filter((action) => action.available())
    .map((action) => ({
      kind: 'action',
      label: action.name(),
      shortcut: action.shortcut ?? action.character,
      onSelect: action.perform,
    }));
}

export function ExportMenu() {
  return (
    <Menu
      label="Export"
      variant="primary"
      align="end"
      entries={[
        { kind: 'group', items: entriesFor(['download', 'copy', 'print']) },
        { kind: 'group', items: entriesFor(['export']) },
      ]}
    />
  );
}
