import type { ComponentType } from 'react';
import type { ProseEditorProps } from './ProseEditor.tsx';

type Editor = ComponentType<ProseEditorProps>;

let loaded: Editor | undefined;
let loading: Promise<Editor> | undefined;

/** Brings the editor, which is large, before it is needed. A failure is forgotten, so the next call tries again. */
export function prefetchProse(): Promise<Editor> {
  loading ??= import('./ProseEditor.tsx').then(
    (module) => (loaded = module.ProseEditor),
    (failure: unknown) => {
      loading = undefined;
      throw failure;
    },
  );
  return loading;
}

/** The editor when it is there already. */
export function loadedProse(): Editor | undefined {
  return loaded;
}
