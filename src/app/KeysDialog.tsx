import { useState } from 'react';
import { chartKeys } from '@/chart/chartKeys';
import { checklistKeys } from '@/checklist/checklistKeys';
import { formattingKeys } from '@/prose/formattingKeys';
import { currentRoute, type View } from '@/session/route';
import { sourceKeys } from '@/source/sourceKeys';
import { Dialog } from '@/ui/Dialog';
import { KeyList, type KeyGroup } from '@/ui/KeyList';
import { formKeys } from '@/write/formKeys';
import { globalKeys } from './globalKeys.ts';
import type { OpenedDialogProps } from './openedDialog.ts';

/** Every key, those of the view on screen first. */
export function KeysDialog({ onClose }: OpenedDialogProps) {
  const [groups] = useState(groupsHere);
  return (
    <Dialog open size="large" title="Keyboard shortcuts" onClose={onClose}>
      <div className="grid gap-x-10 gap-y-6 md:block md:columns-2 md:[&>*]:mb-6">
        {groups.map((group) => (
          <KeyList key={group.name} group={group} />
        ))}
      </div>
    </Dialog>
  );
}

const views: Readonly<Record<View, readonly KeyGroup[]>> = {
  write: [...formKeys, ...formattingKeys],
  checklist: checklistKeys,
  chart: chartKeys,
  markdown: sourceKeys,
};

function groupsHere(): readonly KeyGroup[] {
  const route = currentRoute();
  const here = 'view' in route ? [route.view] : [];
  const others = (['write', 'checklist', 'chart', 'markdown'] as const).filter(
    (view) => !here.includes(view),
  );
  return [...here.flatMap((view) => views[view]), globalKeys(), ...others.flatMap((view) => views[view])];
}
