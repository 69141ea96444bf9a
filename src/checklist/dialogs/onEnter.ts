import type { KeyboardEvent } from 'react';

/** Enter in a line ends its dialog. The key is used up: it would press what has the focus when the dialog is gone. */
export function onEnter(deed: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    deed();
  };
}
