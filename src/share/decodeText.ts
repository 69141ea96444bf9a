export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** One sentence: what it is instead of a text. */
      readonly why: string;
      /** The same, and what was kept and what to do next in the app. */
      readonly message: string;
    };

const kept = 'Nothing was opened and your open plan is as it was.';
const again = 'Save it as UTF-8 and try again.';

/**
 * The text of a file, byte for byte: a byte order mark, CR, NUL and a missing last line ending stay in it. Refused is
 * only what `encodeText` could not give back (bytes that are not UTF-8), and what is hardly a text (full of NULs).
 * `name` begins the message.
 */
export function decodeText(bytes: Uint8Array, name = 'The file'): DecodedText {
  if (isMostlyNul(bytes)) return refusal(bytes, name, 'it is full of NUL characters');
  try {
    return { ok: true, text: utf8().decode(bytes) };
  } catch {
    return refusal(bytes, name, placeOfError(bytes));
  }
}

/** How files that are no text begin. Asked only to explain a refusal: a text may begin in any way. */
const kinds: readonly { readonly magic: string; readonly is: string; readonly next: string }[] = [
  { magic: '\xFF\xFE', is: 'UTF-16 text, not UTF-8', next: again },
  { magic: '\xFE\xFF', is: 'UTF-16 text, not UTF-8', next: again },
  { magic: '\x89PNG', is: 'a PNG picture', next: 'Choose a markdown file.' },
  { magic: '\xFF\xD8\xFF', is: 'a JPEG picture', next: 'Choose a markdown file.' },
  { magic: 'GIF8', is: 'a GIF picture', next: 'Choose a markdown file.' },
  { magic: '%PDF-', is: 'a PDF document', next: 'Choose a markdown file.' },
  {
    magic: 'PK\x03\x04',
    is: 'a ZIP archive or an office document',
    next: 'Export it as markdown and try again.',
  },
  { magic: '\x1F\x8B', is: 'a compressed file', next: 'Unpack it and try again.' },
];

function refusal(bytes: Uint8Array, name: string, place: string): DecodedText {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = kinds.find(({ magic }) => start.startsWith(magic));
  const why = kind ? `${name} is ${kind.is}.` : `${name} is not UTF-8 text: ${place}.`;
  return { ok: false, why, message: `${why} ${kept} ${kind?.next ?? again}` };
}

/** A few NULs are a scar that a text may have; a tenth of them is UTF-16 or no text at all. */
function isMostlyNul(bytes: Uint8Array): boolean {
  let found = 0;
  for (const byte of bytes) if (byte === 0) found += 1;
  return found >= 16 && found * 10 >= bytes.length;
}

function placeOfError(bytes: Uint8Array): string {
  const good = validLength(bytes);
  if (good === bytes.length) return 'it ends in the middle of a character';
  return `byte ${(good + 1).toLocaleString('en')} is the first that is not`;
}

/** How many bytes from the start are UTF-8, found by halving: a start of a good text is good. */
function validLength(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** A character that is cut off at the end is still a good start. */
function startsWell(bytes: Uint8Array): boolean {
  try {
    utf8().decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Keeps the byte order mark in the text, so that it is written back. */
function utf8(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}
