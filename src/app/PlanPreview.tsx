import { useMemo } from 'react';
import { readPlan } from '@/core/readPlan';
import type { Template } from '@/core/template';
import { Preview } from '@/preview/Preview';
import { previewSections } from './previewSections.ts';

export interface PlanPreviewProps {
  readonly text: string;
  readonly template: Template;
  /** For paper: the whole plan at its full height. */
  readonly printing?: boolean;
}

/** A text as it will be read, only to look at. */
export function PlanPreview({ text, template, printing = false }: PlanPreviewProps) {
  const sections = useMemo(() => previewSections(readPlan(text, template)), [text, template]);
  return <Preview text={text} sections={sections} printing={printing} />;
}
