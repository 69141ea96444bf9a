import { decodeText } from './decodeText.ts';
import { largeFile, largestText } from './limits.ts';

export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

const kept = 'Nothing was opened and your open plan is as it was.';

/**
 * Reads a file that the person chose or dropped. Above 1 MiB `askLarge` is asked first, with the bytes; above 8 MiB the
 * file is refused unread. Never rejects unless `askLarge` does.
 */
export async function readPlanFile(
  file: File,
  askLarge: (bytes: number) => Promise<boolean>,
): Promise<ReadFile> {
  const name = shownName(file.name);
  if (file.size > largestText)
    return refused(`${name} is larger than 8 MiB, the most that Planform opens. ${kept}`);
  if (file.size > largeFile && !(await askLarge(file.size)))
    return refused(`${name} was not opened. Your open plan is as it was.`);
  const bytes = await bytesOf(file);
  if (!bytes)
    return refused(
      `${name} could not be read: it may have been moved, changed, or be a folder. ${kept} Choose it again.`,
    );
  return decodeText(bytes, name);
}

async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** The name in quotes, short, and without characters that nobody sees or that turn the sentence around. */
function shownName(name: string): string {
  const plain = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');
  const short = plain.length > 80 ? `${Array.from(plain).slice(0, 80).join('')}…` : plain;
  return `“${short}”`;
}

function refused(message: string): ReadFile {
  return { ok: false, message };
}
