import { useSession } from '@/session/useSession';
import { MenuPopup } from '@/ui/MenuPopup';
import { checklist, useChecklist, type ChecklistState } from './checklistState.ts';
import { itemName } from './itemName.ts';
import { taskEntries } from './taskEntries.ts';
import { itemsOf } from './taskItems.ts';

/** The menu of the task whose button was pressed. One serves all rows. */
export function TaskMenu() {
  const menu = useChecklist((state) => state.menu);
  return menu ? <OpenMenu key={menu.key} menu={menu} /> : null;
}

function OpenMenu({ menu: { key, anchor } }: { readonly menu: NonNullable<ChecklistState['menu']> }) {
  const plan = useSession((state) => state.plan);
  const readOnly = useSession((state) => state.readOnly);
  const item = itemsOf(plan).find((each) => each.key === key);
  if (!item) return null;
  return (
    <MenuPopup
      id="task-menu"
      label={itemName(plan, key)}
      entries={taskEntries(plan, item, readOnly)}
      startAt="first"
      align="end"
      anchor={anchor}
      onClose={() => checklist.setState({ menu: undefined })}
    />
  );
}
