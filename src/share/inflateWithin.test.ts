import { deflateRawSync } from 'node:zlib';
import { deflateSync, Inflate } from 'fflate';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inflateWithin } from './inflateWithin.ts';

/** Up to a few steps' worth. */
const someBytes = fc
  .tuple(fc.uint8Array({ maxLength: 200 }), fc.nat(100))
  .map(([unit, times]) =>
    Uint8Array.from({ length: unit.length * times }, (_, index) => unit[index % unit.length] ?? 0),
  );

afterEach(() => vi.restoreAllMocks());

describe('unpacking within a size', () => {
  it('gives back what was packed, for the right size alone', () => {
    fc.assert(
      fc.property(someBytes, fc.nat(9), (bytes, level) => {
        const packed = deflateSync(bytes, { level: level as 0 });
        expect(inflateWithin(packed, bytes.length)).toEqual(bytes);
        expect(inflateWithin(packed, bytes.length + 1)).toBeUndefined();
        fc.pre(bytes.length > 0);
        expect(inflateWithin(packed, bytes.length - 1)).toBeUndefined();
      }),
    );
  });

  it('gives nothing for a packet that was cut', () => {
    const bytes = Uint8Array.from({ length: 9000 }, (_, index) => (index * index) % 251);
    const packed = deflateSync(bytes);
    for (let length = 0; length < packed.length; length += 7) {
      expect(inflateWithin(packed.subarray(0, length), bytes.length)).toBeUndefined();
    }
  });

  it('stops soon after the size is passed', () => {
    const bomb = deflateRawSync(new Uint8Array(32 * 1024 * 1024));
    const push = vi.spyOn(Inflate.prototype, 'push');
    expect(inflateWithin(bomb, 1000)).toBeUndefined();
    expect(push).toHaveBeenCalledOnce();
    push.mockClear();
    expect(inflateWithin(bomb, 8 * 1024 * 1024)).toBeUndefined();
    expect(push.mock.calls.length).toBeLessThan(4);
  });
});
