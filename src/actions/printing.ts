import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Template } from '@/core/template';

/** A text that is being laid out for paper. */
export interface PrintJob {
  readonly text: string;
  readonly template: Template;
  /** The browser proposes it as the file's name. */
  readonly name: string;
}

const store = createStore<{ readonly job: PrintJob | undefined }>(() => ({ job: undefined }));

/** Lays out a plan and opens the browser's print dialog when all of it is drawn. */
export function printPlan(job: PrintJob): void {
  store.setState({ job });
}

export function endPrinting(): void {
  store.setState({ job: undefined });
}

export function usePrintJob(): PrintJob | undefined {
  return useStore(store, ({ job }) => job);
}
