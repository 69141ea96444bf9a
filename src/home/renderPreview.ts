import type { ReactNode } from 'react';
import type { Template } from '@/core/template';

/** Draws a plan as it will be read. The app hands it in: views do not know each other. */
export type RenderPreview = (text: string, template: Template) => ReactNode;
