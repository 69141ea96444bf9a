import { tell } from '@/session/notices';
import { copyText } from '@/share/clipboard';
import { downloadText } from '@/share/download';
import { announce } from '@/ui/announcements';

/** Gives the exact text to the browser as a file, of markdown unless `type` says else. */
export function downloadPlan(text: string, file: string, type?: string): void {
  downloadText(file, text, type);
  announce(`${file} downloaded`);
}

/** Copies a text and says so. `what` begins the sentence: `The markdown`. */
export async function copyPlan(text: string, what: string): Promise<boolean> {
  const copied = await copyText(text);
  const message = copied
    ? `${what} is in the clipboard.`
    : `${what} could not be copied: the browser refused. Download the file, or select and copy it in the Markdown view.`;
  tell({ message, tone: copied ? 'ok' : 'bad', about: 'copy' });
  return copied;
}
