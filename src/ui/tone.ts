import { CircleCheck, CircleX, Info, TriangleAlert, type LucideIcon } from 'lucide-react';

export type Tone = 'neutral' | 'ok' | 'warn' | 'bad';

/** A tone is never told by its colour alone: a shape for the eye, a word for the ear. */
export const toneIcons: Readonly<Record<Tone, LucideIcon>> = {
  neutral: Info,
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleX,
};

export const toneNames: Readonly<Record<Tone, string>> = {
  neutral: 'Note',
  ok: 'Done',
  warn: 'Warning',
  bad: 'Problem',
};

export const toneText: Readonly<Record<Tone, string>> = {
  neutral: 'text-ink-2',
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
};

export const toneGround: Readonly<Record<Tone, string>> = {
  neutral: 'bg-doc-soft text-doc',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
};
