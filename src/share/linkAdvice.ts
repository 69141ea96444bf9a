import { longestLink } from './limits.ts';

export interface LinkAdvice {
  /** `good` everywhere, `long` for some places, `file` when a file is the better way, `impossible` as a link. */
  readonly level: 'good' | 'long' | 'file' | 'impossible';
  readonly sentence: string;
}

/** The characters of a message that each place takes; a longer link is cut or refused there. */
const places = [
  { name: 'Discord', takes: 2000 },
  { name: 'Teams', takes: 2048 },
  { name: 'Slack', takes: 4000 },
] as const;

const longForMail = 8000;
const longForAny = 32_000;

/** What to know before sending a link of so many characters, its address included. */
export function linkAdvice(length: number): LinkAdvice {
  const characters = `${length.toLocaleString('en')} characters`;
  if (length > longestLink) {
    return {
      level: 'impossible',
      sentence: `${characters}: browsers do not open a link this long. Send the plan as a file.`,
    };
  }
  if (length > longForAny) {
    return {
      level: 'file',
      sentence: `${characters}: most programs cut a link this long. Send the plan as a file.`,
    };
  }
  if (length > longForMail) {
    return {
      level: 'long',
      sentence: `${characters}: chat programs and some mail programs cut a link this long. A file is safer.`,
    };
  }
  return adviceByPlace(length, characters);
}

function adviceByPlace(length: number, characters: string): LinkAdvice {
  const tooLong = places
    .filter(({ takes }) => takes < length)
    .map(({ name, takes }) => `${name} (${takes.toLocaleString('en')})`);
  if (tooLong.length === 0) return { level: 'good', sentence: `${characters}: fits everywhere.` };
  const named = new Intl.ListFormat('en').format(tooLong);
  return {
    level: 'long',
    sentence: `${characters}: too long for one message in ${named}. Send the file there.`,
  };
}
