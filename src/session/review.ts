import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { placeAt } from '../core/placeAt.ts';
import type { Plan } from '../core/plan.ts';
import type { Finding } from '../core/review/finding.ts';
import { openPreferences } from '../storage/preferences.ts';
import { emptyHistory } from './history.ts';
import { session } from './session.ts';

/** What the review says of the open plan. It follows a moment behind the person who types. */
export interface Review {
  /** The plan that was reviewed; undefined until the first review is done. */
  readonly plan?: Plan | undefined;
  readonly findings: readonly Finding[];
  /** By the path of the value, row, field or section that a finding stands at; '' for the document. */
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
  /** Codes that this person wants to hear nothing of, in any plan. */
  readonly off: ReadonlySet<string>;
}

type Reviewer = typeof import('../core/review/review.ts').reviewPlan;

const preferences = openPreferences();
const OFF = 'review-off';
const nothing = { plan: undefined, findings: [], byPath: new Map() };

export const review = createStore<Review>(() => ({
  ...nothing,
  off: new Set((preferences.get(OFF) ?? '').split(',').filter((code) => code !== '')),
}));

export function useReview<Slice>(select: (state: Review) => Slice): Slice {
  return useStore(review, select);
}

/** How long nobody writes before the plan is reviewed, in milliseconds. */
const PAUSE = 200;

let reviewer: Reviewer | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Loads the rules and reviews the open plan now and after each change. Does nothing the second time. */
export async function startReview(): Promise<void> {
  if (reviewer) return;
  const loaded = await import('../core/review/review.ts');
  if (reviewer) return;
  reviewer = loaded.reviewPlan;
  session.subscribe(({ plan, history }, before) => {
    if (plan === before.plan) return;
    const isOpened = history === emptyHistory;
    if (isOpened || plan.template !== before.plan.template) review.setState(nothing);
    clearTimeout(timer);
    timer = setTimeout(reviewNow, PAUSE);
  });
  reviewNow();
}

/** Reviews the open plan at once: somebody waits for what it says. */
export function reviewNow(): void {
  clearTimeout(timer);
  const { plan } = session.getState();
  const { off, plan: before } = review.getState();
  if (!reviewer || plan === before) return;
  show(plan, reviewer(plan, { off }));
}

/** Hears of a code no more, or again. */
export function hear(code: string, isHeard: boolean): void {
  const off = new Set(review.getState().off);
  if (isHeard) off.delete(code);
  else off.add(code);
  preferences.set(OFF, [...off].join(','));
  review.setState({ off, plan: undefined });
  reviewNow();
}

/** How many findings ask for something to be done: errors and warnings. */
export function problemsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}

function show(plan: Plan, findings: readonly Finding[]): void {
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = finding.path ?? placeAt(plan, finding.from);
    const known = byPath.get(path);
    if (known) known.push(finding);
    else byPath.set(path, [finding]);
  }
  review.setState({ plan, findings, byPath });
}
