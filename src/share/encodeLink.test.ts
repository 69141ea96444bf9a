import { describe, expect, it, vi } from 'vitest';
import { decodeLink } from './decodeLink.ts';
import { encodeLink } from './encodeLink.ts';

vi.mock('./decodeLink.ts', () => ({ decodeLink: vi.fn() }));

describe('a link that would not read back', () => {
  it.each([
    ['another text', { ok: true, text: 'other', template: null } as const],
    ['no text', { ok: false, reason: 'damaged', message: '' } as const],
  ])('is never given out: %s', (_name, read) => {
    vi.mocked(decodeLink).mockReturnValue(read);
    expect(encodeLink('text', null)).toMatchObject({ ok: false, reason: 'notExact' });
  });
});
