// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from './clipboard.ts';

const text = 'a\r\nb 🎯';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

/** A page that may not use the clipboard, in a browser whose copy command does what `command` does. */
function withCommand(command: () => boolean): void {
  vi.stubGlobal('navigator', {});
  Object.assign(document, { execCommand: command });
}

function copyEvent(data: { setData: (type: string, value: string) => void } | null): Event {
  return Object.assign(new Event('copy', { cancelable: true }), { clipboardData: data });
}

describe('copying', () => {
  it('puts the exact text into the clipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText(text)).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(text);
  });

  it('answers the copy command where the page may not use the clipboard, before anybody else', async () => {
    const setData = vi.fn();
    const other = vi.fn();
    document.addEventListener('copy', other);
    withCommand(() => !document.dispatchEvent(copyEvent({ setData })));
    expect(await copyText(text)).toBe(true);
    expect(setData).toHaveBeenCalledExactlyOnceWith('text/plain', text);
    expect(other).not.toHaveBeenCalled();
    document.dispatchEvent(copyEvent({ setData }));
    expect(setData).toHaveBeenCalledOnce();
    expect(other).toHaveBeenCalledOnce();
    document.removeEventListener('copy', other);
  });

  it('tries the command when the browser refuses the clipboard', async () => {
    withCommand(() => !document.dispatchEvent(copyEvent({ setData: () => undefined })));
    vi.stubGlobal('navigator', {
      clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    });
    expect(await copyText(text)).toBe(true);
  });

  it.each([
    ['the command is refused', () => false],
    ['the command asks nobody', () => true],
    ['the command has no clipboard', () => document.dispatchEvent(copyEvent(null))],
    [
      'the command throws',
      () => {
        throw new Error('gone');
      },
    ],
  ])('says that nothing was copied when %s', async (_name, command) => {
    withCommand(command);
    expect(await copyText(text)).toBe(false);
  });

  it('says that nothing was copied when there is no way at all', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copyText(text)).toBe(false);
  });
});
