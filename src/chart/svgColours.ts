import type { ChartState } from './signs.ts';

/** The light theme's colours: a picture that is sent or printed has no theme of its own. */
export const svgColours = {
  paper: '#f6f6f3',
  surface: '#ffffff',
  sunken: '#efefeb',
  ink: '#1d1e22',
  'ink-2': '#4b4d57',
  muted: '#696b74',
  line: '#e3e3de',
  'line-2': '#d3d3cc',
  edge: '#8c8d93',
  accent: '#2b50cf',
  ok: '#177245',
  warn: '#8f5400',
  bad: '#b3261e',
} as const;

export const stateColours: Readonly<Record<ChartState, string>> = {
  done: svgColours.ok,
  doing: svgColours.warn,
  ready: svgColours.accent,
  blocked: svgColours.muted,
  skipped: svgColours.muted,
};
