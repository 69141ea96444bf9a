import { Ellipsis } from 'lucide-react';
import { Menu } from '@/ui/Menu';
import { entriesFor } from './ExportMenu.tsx';
import { useThemeEntries } from './ThemeMenu.tsx';

/** On a narrow screen: everything that the bar has no room for. */
export function MoreMenu() {
  const theme = useThemeEntries();
  return (
    <Menu
      label="More"
      icon={<Ellipsis />}
      align="end"
      entries={[
        { kind: 'group', items: entriesFor(['palette', 'keys', 'template']) },
        {
          kind: 'group',
          label: 'Export',
          items: entriesFor(['share', 'download', 'copy', 'print', 'export']),
        },
        { kind: 'group', label: 'Draft', items: entriesFor(['duplicate', 'delete']) },
        theme,
      ]}
    />
  );
}
