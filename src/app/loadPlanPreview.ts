import type { ComponentType } from 'react';
import type { PlanPreviewProps } from './PlanPreview.tsx';

type Loaded = ComponentType<PlanPreviewProps>;

let loaded: Loaded | undefined;

/** The preview of a text. Once it is here, it is drawn without waiting. */
export async function loadPlanPreview(): Promise<Loaded> {
  const { PlanPreview } = await import('./PlanPreview.tsx');
  loaded = PlanPreview;
  return PlanPreview;
}

/** The preview when it is there already. */
export function loadedPlanPreview(): Loaded | undefined {
  return loaded;
}
