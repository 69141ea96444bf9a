import type { RowsField } from '@/core/plan';
import { session } from '@/session/session';
import { useSession } from '@/session/useSession';
import { announce } from '@/ui/announcements';
import { Menu } from '@/ui/Menu';
import type { MenuAction } from '@/ui/menuEntry';
import { act } from '../act.ts';
import { focusPath } from '../focusPath.ts';
import { fillFiles } from './fillFiles.ts';
import { unlistedPaths } from './unlistedPaths.ts';

/** Offers the paths that the tasks name and no list of files has yet. */
export function FillFiles({ field }: { readonly field: RowsField }) {
  useSession(({ plan }) => unlistedPaths(plan).join('\n'));
  const paths = unlistedPaths(session.getState().plan);
  if (paths.length === 0) return null;
  const add = (label: string, added: readonly string[]): MenuAction => ({
    kind: 'action',
    label,
    onSelect: () => {
      if (!act('fill from the tasks', (plan) => fillFiles(plan, field.path, added))) return;
      announce(`${added.length} ${added.length === 1 ? 'path' : 'paths'} added`);
      focusPath(field.path);
    },
  });
  return (
    <Menu
      label="Fill from the tasks"
      size="small"
      variant="ghost"
      align="end"
      entries={[
        add(`All ${paths.length} paths`, paths),
        {
          kind: 'group',
          label: 'In no list yet',
          items: paths.slice(0, MOST).map((path) => add(path, [path])),
        },
      ]}
    />
  );
}

const MOST = 40;
