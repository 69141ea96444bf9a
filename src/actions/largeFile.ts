import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** A file that is larger than most plans, waiting for its owner's word. */
export interface LargeFile {
  readonly name: string;
  readonly bytes: number;
  readonly answer: (open: boolean) => void;
}

const store = createStore<{ readonly waiting: readonly LargeFile[] }>(() => ({ waiting: [] }));

/** Asks whether to open a large file. Several are asked one after the other. */
export function askLargeFile(name: string, bytes: number): Promise<boolean> {
  return new Promise((resolve) => {
    const question: LargeFile = {
      name,
      bytes,
      answer: (open) => {
        store.setState({ waiting: store.getState().waiting.filter((other) => other !== question) });
        resolve(open);
      },
    };
    store.setState({ waiting: [...store.getState().waiting, question] });
  });
}

/** The question to show now. */
export function useLargeFile(): LargeFile | undefined {
  return useStore(store, ({ waiting }) => waiting[0]);
}
