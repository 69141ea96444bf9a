import { Ellipsis } from 'lucide-react';
import { Menu } from '@/ui/Menu';
import type { MenuEntry, MenuItem } from '@/ui/menuEntry';
import type { FindingKind } from './findingKinds.ts';
import { hearNoMore, silenceInPlan } from './findingDeeds.ts';

export interface KindMenuProps {
  readonly kind: FindingKind;
  readonly readOnly: boolean;
  /** Undefined where nothing of it can be mended. */
  readonly onMend: (() => void) | undefined;
}

export function KindMenu({ kind: { code, name }, readOnly, onMend }: KindMenuProps) {
  const mend: readonly MenuItem[] = onMend
    ? [{ kind: 'action', label: 'Mend all of this kind…', onSelect: onMend }]
    : [];
  const inPlan: readonly MenuItem[] = readOnly
    ? []
    : [
        {
          kind: 'action',
          label: 'Silence in this plan',
          hint: 'writes a comment',
          onSelect: () => silenceInPlan(code),
        },
      ];
  const silence: MenuEntry = {
    kind: 'group',
    items: [
      ...inPlan,
      {
        kind: 'action',
        label: 'Silence in all my plans',
        hint: 'a setting',
        onSelect: () => hearNoMore(code),
      },
    ],
  };
  return (
    <span className="relative">
      <Menu
        label={`More about ${name}`}
        icon={<Ellipsis />}
        size="small"
        align="end"
        entries={[...mend, silence]}
      />
    </span>
  );
}
