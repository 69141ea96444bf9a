import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Template } from '@/core/template';
import { shownPlan } from './shownPlan.ts';

/** A text as it goes to paper. */
export interface Printable {
  readonly text: string;
  readonly template: Template;
  /** The browser proposes it as the file's name. */
  readonly name: string;
}

/** A text that is being laid out for paper. */
export interface PrintJob extends Printable {
  /** The browser prints at once, without waiting until all is drawn. */
  readonly atOnce: boolean;
}

interface Printing {
  readonly job: PrintJob | undefined;
  readonly offered: Printable | undefined;
}

const store = createStore<Printing>(() => ({ job: undefined, offered: undefined }));

/** Lays out a plan and opens the browser's print dialog when all of it is drawn. */
export function printPlan(printable: Printable): void {
  store.setState({ job: { ...printable, atOnce: false } });
}

/** The browser was told to print, by its own menu: the plan on screen takes the page's place. */
export function printByBrowser(): void {
  const printable = store.getState().job ? undefined : printableNow();
  if (printable) store.setState({ job: { ...printable, atOnce: true } });
}

/** The browser has what it prints. */
export function endPrintingByBrowser(): void {
  if (store.getState().job?.atOnce) endPrinting();
}

export function endPrinting(): void {
  store.setState({ job: undefined });
}

/** Offers a text for paper that is on screen and not open as a plan. Returns what ends it. */
export function offerForPaper(offered: Printable): () => void {
  store.setState({ offered });
  return () => {
    if (store.getState().offered === offered) store.setState({ offered: undefined });
  };
}

/** What is on screen, as it would go to paper; undefined where there is no plan. */
export function printableNow(): Printable | undefined {
  const shown = shownPlan();
  if (!shown) return store.getState().offered;
  return { text: shown.plan.text, template: shown.plan.template, name: shown.name };
}

export function usePrintJob(): PrintJob | undefined {
  return useStore(store, ({ job }) => job);
}
