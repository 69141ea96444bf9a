import { Inflate } from 'fflate';

/** Small enough that what one step unpacks (about a thousand times as much) stays small. */
const step = 4096;

/**
 * Unpacks raw deflate into exactly `size` bytes. Undefined when the data is broken, or holds more or fewer bytes; it
 * stops as soon as there are more, so that a small packet cannot fill the memory.
 */
export function inflateWithin(packed: Uint8Array, size: number): Uint8Array | undefined {
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((part) => {
    if (length + part.length <= size) unpacked.set(part, length);
    length += part.length;
  });
  try {
    for (let from = 0; from < packed.length && length <= size; from += step) {
      inflate.push(packed.subarray(from, from + step), from + step >= packed.length);
    }
  } catch {
    return undefined;
  }
  return length === size ? unpacked : undefined;
}
