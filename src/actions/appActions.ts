import { templates } from '@/templates/registry';
import { applyTheme, type ThemeChoice } from '@/ui/theme';
import type { Action } from './action.ts';
import { chooseFiles } from './openFiles.ts';
import { openDialog } from './dialogs.ts';
import { startPlan } from './startPlan.ts';

const always = () => true;

export const startActions: readonly Action[] = [
  {
    id: 'open-file',
    name: () => 'Open a file…',
    group: 'Start',
    shortcut: 'Mod+O',
    available: always,
    perform: chooseFiles,
  },
  {
    id: 'paste',
    name: () => 'Paste markdown…',
    group: 'Start',
    available: always,
    perform: () => openDialog('paste'),
  },
  ...templates.map((template): Action => ({
    id: `start-${template.id}`,
    name: () => `New ${template.name.toLowerCase()}`,
    group: 'Start',
    available: always,
    perform: () => void startPlan(template),
  })),
  {
    id: 'bin',
    name: () => 'Show the bin',
    group: 'Go to',
    available: always,
    perform: () => openDialog('bin'),
  },
];

export const appearanceActions: readonly Action[] = [
  toTheme('light', 'Light theme'),
  toTheme('dark', 'Dark theme'),
  toTheme('system', 'Theme of the system'),
];

export const keysAction: Action = {
  id: 'keys',
  name: () => 'Keyboard shortcuts',
  group: 'Go to',
  character: '?',
  available: always,
  perform: () => openDialog('keys'),
};

export const paletteAction: Action = {
  id: 'palette',
  name: () => 'Command palette',
  group: 'Go to',
  shortcut: 'Mod+K',
  available: always,
  perform: () => openDialog('palette'),
};

function toTheme(choice: ThemeChoice, name: string): Action {
  return {
    id: `theme-${choice}`,
    name: () => name,
    group: 'Appearance',
    available: always,
    perform: () => applyTheme(choice),
  };
}
