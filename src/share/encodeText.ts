/**
 * The bytes of a plan's file: UTF-8, nothing added, nothing normalised, so that an opened file that was not edited is
 * written back byte for byte. Half a surrogate pair has no bytes and becomes U+FFFD: see `lineOfHalfCharacter`.
 */
export function encodeText(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
