// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { downloadText } from './download.ts';

beforeEach(() => vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('hands the browser the exact bytes under the name, and clears up behind itself', async () => {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:plan';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: string[] = [];
  document.addEventListener('click', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLAnchorElement) clicked.push(event.target.href, event.target.download);
  });

  downloadText('plan.md', '\uFEFFa\r\n🎯\0');

  expect(clicked).toEqual(['blob:plan', 'plan.md']);
  const [blob] = blobs;
  expect(blob?.type).toBe('text/markdown;charset=utf-8');
  expect([...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())]).toEqual([
    0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xf0, 0x9f, 0x8e, 0xaf, 0,
  ]);
  expect(document.querySelector('a')).toBeNull();
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:plan');
});
