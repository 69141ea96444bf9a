import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The panel with what the review found. It stands beside the plan, whatever the view. */
export interface FindingsPanelState {
  readonly isOpen: boolean;
  readonly tab: 'findings' | 'readers';
  /** The kind to show first: somebody asked about a finding of it. Rises `requests` each time. */
  readonly code?: string | undefined;
  readonly requests: number;
}

export const findingsPanel = createStore<FindingsPanelState>(() => ({
  isOpen: false,
  tab: 'findings',
  requests: 0,
}));

export function useFindingsPanel<Slice>(select: (state: FindingsPanelState) => Slice): Slice {
  return useStore(findingsPanel, select);
}

/** Opens the panel and gives it the focus; at a kind of findings, when one is asked about. */
export function openFindings(code?: string): void {
  const { requests } = findingsPanel.getState();
  findingsPanel.setState({ isOpen: true, tab: 'findings', code, requests: requests + 1 });
}

export function closeFindings(): void {
  findingsPanel.setState({ isOpen: false, code: undefined });
}

export function showTab(tab: FindingsPanelState['tab']): void {
  findingsPanel.setState({ tab });
}
