import { encodeText } from './encodeText.ts';

/** Long enough for a browser that asks where to put the file. */
const addressKept = 60_000;

/** Hands the text to the browser as a file to keep: its exact bytes under the given name, markdown unless `type` says else. */
export function downloadText(name: string, text: string, type = 'text/markdown'): void {
  const blob = new Blob([encodeText(text)], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), addressKept);
}
