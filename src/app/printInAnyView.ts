import { flushSync } from 'react-dom';
import { endPrintingByBrowser, printableNow, printByBrowser } from '@/actions/printing';
import { readPlan } from '@/core/readPlan';
import { session } from '@/session/session';
import { loadPlanPreview } from './loadPlanPreview.ts';
import { previewSections } from './previewSections.ts';

/** Long enough that writing is over, in milliseconds. */
const CALM = 1500;

/**
 * Sees to it that the browser's own print prints the plan, in whatever view: it waits for nothing, so that the plan is
 * drawn beforehand, in another thread, whenever writing pauses. What is not drawn yet is printed as it is written.
 */
export function printInAnyView(): void {
  window.addEventListener('beforeprint', () => {
    flushSync(printByBrowser);
    // What the first look at the sheet asked for is drawn by the second.
    flushSync(() => undefined);
  });
  window.addEventListener('afterprint', endPrintingByBrowser);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void drawAhead(), CALM);
  };
  session.subscribe((now, before) => {
    if (now.plan !== before.plan) plan();
  });
  window.addEventListener('hashchange', plan);
  plan();
}

async function drawAhead(): Promise<void> {
  if (!printableNow()) return;
  const [{ predraw }] = await Promise.all([import('@/preview/predraw'), loadPlanPreview()]);
  const printable = printableNow();
  if (printable) predraw(printable.text, previewSections(readPlan(printable.text, printable.template)));
}
