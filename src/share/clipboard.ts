/**
 * Copies the exact text. Resolves to whether it lies in the clipboard now: where it does not, show the text to be
 * copied by hand. Call it straight from a click or a key, or the browser refuses.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/**
 * The way of pages on plain http, which have no `navigator.clipboard`. It answers the browser's own copy event: a text
 * area would turn CRLF into LF and take the focus.
 */
function copyByCommand(text: string): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
  }
}
