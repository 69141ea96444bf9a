import { Monitor, Moon, Sun } from 'lucide-react';
import { Menu } from '@/ui/Menu';
import type { MenuGroup } from '@/ui/menuEntry';
import { applyTheme, useTheme, type ThemeChoice } from '@/ui/theme';

const names: Readonly<Record<ThemeChoice, string>> = { light: 'Light', dark: 'Dark', system: 'System' };

/** The choice of theme as a group of menu entries. */
export function useThemeEntries(): MenuGroup {
  const { choice } = useTheme();
  const choices: readonly ThemeChoice[] = ['light', 'dark', 'system'];
  return {
    kind: 'group',
    label: 'Theme',
    items: choices.map((each) => ({
      kind: 'choice',
      label: names[each],
      checked: each === choice,
      onSelect: () => applyTheme(each),
    })),
  };
}

export function ThemeMenu() {
  const { choice } = useTheme();
  const entries = useThemeEntries();
  const Icon = { light: Sun, dark: Moon, system: Monitor }[choice];
  return <Menu label="Theme" icon={<Icon />} entries={[entries]} align="end" />;
}
