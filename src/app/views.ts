import { lazy, type ComponentType } from 'react';
import type { View } from '@/session/route';

const files = import.meta.glob<Record<string, ComponentType>>('../{checklist,source}/*View.tsx');

/** The three ways to see the open plan. Each loads when it is first shown. */
export const views: Readonly<Record<View, ComponentType>> = {
  write: lazy(async () => ({ default: (await import('./WritePlan.tsx')).WritePlan })),
  checklist: view('checklist', 'ChecklistView'),
  markdown: view('source', 'SourceView'),
};

function view(folder: string, name: string): ComponentType {
  return lazy(async () => {
    const found = (await files[`../${folder}/${name}.tsx`]?.())?.[name];
    return { default: found ?? (() => null) };
  });
}
