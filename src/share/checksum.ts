import { sha256 } from '@noble/hashes/sha2.js';

/**
 * The tail of a link: the first 12 hex digits of the SHA-256 of what stands before it, up to and with the last dot,
 * followed by the text's UTF-8 bytes. So no character of a link can change unnoticed, and the text is the one that was sent.
 */
export function checksum(before: string, text: Uint8Array): string {
  const digest = sha256.create().update(new TextEncoder().encode(before)).update(text).digest();
  return Array.from(digest.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
