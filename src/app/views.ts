import { lazy, type ComponentType } from 'react';
import type { View } from '@/session/route';

export const loadView: Readonly<Record<View, () => Promise<ComponentType>>> = {
  write: async () => (await import('./WritePlan.tsx')).WritePlan,
  checklist: async () => (await import('@/checklist/ChecklistView')).ChecklistView,
  chart: async () => (await import('@/chart/ChartView')).ChartView,
  markdown: async () => (await import('@/source/SourceView')).SourceView,
};

/** The ways to see the open plan. Each loads when it is first shown. */
export const views: Readonly<Record<View, ComponentType>> = {
  write: lazy(async () => ({ default: await loadView.write() })),
  checklist: lazy(async () => ({ default: await loadView.checklist() })),
  chart: lazy(async () => ({ default: await loadView.chart() })),
  markdown: lazy(async () => ({ default: await loadView.markdown() })),
};
