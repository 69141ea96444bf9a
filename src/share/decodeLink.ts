import { fromBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { inflateWithin } from './inflateWithin.ts';
import { largestText, longestLink } from './limits.ts';

export type LinkFailure = 'notALink' | 'cutShort' | 'damaged' | 'newer' | 'tooLarge';

export type DecodedLink =
  /** `template` is an id that nobody has looked up yet, or null. */
  | { readonly ok: true; readonly text: string; readonly template: string | null }
  | { readonly ok: false; readonly reason: LinkFailure; readonly message: string };

const kept = 'Nothing was opened, and your plans are as they were.';

const messages: Record<LinkFailure, string> = {
  notALink: `This is not a link to a plan. ${kept}`,
  cutShort: `This link was cut short on its way: its end is missing. ${kept} Copy the whole link, or ask for the plan as a file.`,
  damaged: `This link was changed on its way, so that its plan can no longer be read. ${kept} Ask for the link again, or for the plan as a file.`,
  newer: `This link was made by a newer version of Planform. ${kept} Reload this page to get the new version, then open the link again.`,
  tooLarge: `This link holds more than Planform opens. ${kept} Ask for the plan as a file.`,
};

const checksumLength = 12;

/**
 * Reads a link made by `encodeLink` from the fragment of an address, or from anything that contains one. What chat and
 * mail programs add is forgiven: blanks, line breaks, brackets, percent signs, full stops and words after the end. The
 * text is the very one that was put in, or there is none. Total, and quick on hostile input.
 */
export function decodeLink(hash: string): DecodedLink {
  if (hash.length > longestLink) return refused('tooLarge');
  const link = withoutChatDamage(hash);
  const version = /#p([1-9]\d*)(?:\.|$)/.exec(link);
  if (!version) return refused('notALink');
  if (version[1] !== '1') return refused('newer');
  const parts = link.slice(version.index).split('.');
  const [name = '', id = '', size = '', packed = '', tail = ''] = parts;
  if (tail.length < checksumLength) return refused('cutShort');
  const before = `${[name, id, size, packed].join('.')}.`;
  return unpack({ id, size, packed, before, sum: tail.slice(0, checksumLength) });
}

interface Packet {
  readonly id: string;
  readonly size: string;
  readonly packed: string;
  readonly before: string;
  readonly sum: string;
}

function unpack({ id, size, packed, before, sum }: Packet): DecodedLink {
  if (!/^[a-z0-9-]{1,40}$/.test(id) || !/^\d{1,15}$/.test(size)) return refused('damaged');
  if (Number(size) > largestText) return refused('tooLarge');
  const packet = fromBase64url(packed);
  const bytes = packet && inflateWithin(packet, Number(size));
  if (!bytes || checksum(before, bytes) !== sum) return refused('damaged');
  const text = decoded(bytes);
  if (text === undefined) return refused('damaged');
  return { ok: true, text, template: id === '-' ? null : id };
}

/** Every character that no link holds goes; what stands for another one (`%2E`) becomes it first. */
function withoutChatDamage(hash: string): string {
  const plain = hash.replace(/%([0-9a-f]{2})/gi, (_escape, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return plain.replace(/[^#\w.-]/g, '');
}

/** The text with its byte order mark, if it has one; undefined when the bytes are not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refused(reason: LinkFailure): DecodedLink {
  return { ok: false, reason, message: messages[reason] };
}
