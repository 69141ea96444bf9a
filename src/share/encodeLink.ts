import { deflateSync } from 'fflate';
import { toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { decodeLink } from './decodeLink.ts';
import { lineOfHalfCharacter } from './halfCharacter.ts';
import { largestText, longestLink } from './limits.ts';

export type EncodedLink =
  | { readonly ok: true; readonly hash: string }
  | { readonly ok: false; readonly reason: 'tooLarge' | 'notExact'; readonly message: string };

const tooLarge = 'This plan is too large for a link. Nothing was copied. Send it as a file.';

/**
 * The text as the fragment of an address: `#p1.<template id>.<bytes>.<packed text>.<checksum>`. `bytes` counts the
 * text's UTF-8; the packed text is raw deflate in base64url; the checksum comes last, so that a link that was cut short
 * visibly lacks its tail. A template id that a link cannot carry (`[a-z0-9-]{1,40}`) is left out. Every link given out
 * has been read back to the very same text.
 */
export function encodeLink(text: string, template: string | null): EncodedLink {
  const halfCharacter = lineOfHalfCharacter(text);
  if (halfCharacter !== undefined) return refused('notExact', brokenLine(halfCharacter));
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > largestText) return refused('tooLarge', tooLarge);
  const before = `#p1.${linkableId(template)}.${bytes.length}.${toBase64url(deflateSync(bytes, { level: 9 }))}.`;
  const hash = before + checksum(before, bytes);
  if (hash.length > longestLink) return refused('tooLarge', tooLarge);
  const read = decodeLink(hash);
  if (read.ok && read.text === text) return { ok: true, hash };
  return refused(
    'notExact',
    'This plan cannot be put in a link exactly as it is. Nothing was copied. Send it as a file.',
  );
}

function linkableId(template: string | null): string {
  return template !== null && /^[a-z0-9-]{1,40}$/.test(template) ? template : '-';
}

function brokenLine(line: number): string {
  return `Line ${line} holds half a character (an unpaired surrogate), which a link cannot carry. Nothing was copied. Remove it and try again.`;
}

function refused(reason: 'tooLarge' | 'notExact', message: string): EncodedLink {
  return { ok: false, reason, message };
}
