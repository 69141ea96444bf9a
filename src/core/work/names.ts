import type { Plan } from '../plan.ts';
import { idsBetween, numbersBetween, prefixOf, taskIds } from './taskIds.ts';

/** Tasks, phases and user stories that words name one after the other. */
export interface Names {
  /** Task IDs, ranges expanded; an ID that no task has is among them. */
  readonly ids: readonly string[];
  /** Numbers of phases and user stories that are named whole: `Phase 2`, `Phases 3–5`, `US1`. */
  readonly phases: readonly string[];
  readonly stories: readonly string[];
  /** Names in the list; a range is one. */
  readonly count: number;
  /** Where the words go on, behind the last name. */
  readonly end: number;
}

/** Reads at most so many names at a place in some words: `T012, T013`, `Phase 2 + US1`. Undefined where none stands. */
export function namesAt(plan: Plan, words: string, start: number, most = Infinity): Names | undefined {
  const { prefixes } = taskIds(plan);
  const found = {
    ids: [] as string[],
    phases: [] as string[],
    stories: [] as string[],
    count: 0,
    end: start,
  };
  for (let at = start; found.count < most;) {
    NAME.lastIndex = at;
    const match = NAME.exec(words);
    const { id, lastId, letters, phase, lastPhase, story, lastStory } = match?.groups ?? {};
    if (!match || (id !== undefined && !prefixes.has(prefixOf(id)))) break;
    found.end = at + match[0].length;
    if (id !== undefined)
      found.ids.push(
        ...(lastId === undefined ? [id] : idsBetween(plan, id, (letters ?? prefixOf(id)) + lastId)),
      );
    else {
      const numbers = phase === undefined ? found.stories : found.phases;
      numbers.push(...numbersFrom(phase ?? story ?? '', lastPhase ?? lastStory));
      if (MANY.test(match[0])) found.end = addNumbers(words, found.end, numbers);
    }
    found.count += 1;
    JOIN.lastIndex = found.end;
    const join = JOIN.exec(words);
    if (!join) break;
    at = found.end + join[0].length;
  }
  return found.count === 0 ? undefined : found;
}

/** What follows `Phases 3`: ` and 4`, `, 5–7`. Answers where it ends. */
function addNumbers(words: string, start: number, numbers: string[]): number {
  let end = start;
  for (;;) {
    MORE_NUMBERS.lastIndex = end;
    const match = MORE_NUMBERS.exec(words);
    if (!match) return end;
    numbers.push(...numbersFrom(match[1] ?? '', match[2]));
    end += match[0].length;
  }
}

function numbersFrom(first: string, last: string | undefined): readonly string[] {
  return last === undefined ? [first] : numbersBetween(Number(first), Number(last)).map(String);
}

const TO = String.raw`(?:[ \t]?[-–—]|\.\.|[ \t]+(?:through|thru|to)[ \t])[ \t]?[[*_\x60]*`;

/** A task, a phase or a story, or a range of them, in any dress. */
const NAME = new RegExp(
  String.raw`[[*_\x60(]*(?:` +
    String.raw`(?<id>(?:(?!US\d)[A-Z]{1,8}-?\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)+[a-f]?))(?:[\]*_\x60]*${TO}(?<letters>[A-Z]{1,8}-?)?(?<lastId>\d+(?:\.\d+)*[a-z]?))?` +
    String.raw`|[Pp]hases?[ \t]+(?<phase>\d+(?:\.\d+)*)(?:${TO}(?<lastPhase>\d+))?` +
    String.raw`|(?:US-?|(?:[Uu]ser )?[Ss]tor(?:y|ies)[ \t]+)(?<story>\d+)(?:${TO}(?:US-?)?(?<lastStory>\d+))?` +
    String.raw`)(?![\p{L}\p{N}]|[-.][\p{L}\p{N}]|\/(?![A-Z]{1,8}-?\d)[\p{L}\p{N}])[\]*_\x60]*`,
  'uy',
);

const MANY = /[Pp]hases|[Ss]tories/;
const MORE_NUMBERS = new RegExp(
  String.raw`(?:[ \t]*[,&+/][ \t]*(?:and[ \t]+)?|[ \t]+and[ \t]+)(\d+)(?:${TO}(\d+))?(?![\p{L}\p{N}]|[-.][\p{L}\p{N}])[*_\x60]*`,
  'uy',
);

/** What stands between two names; a remark in brackets may follow the first. */
const JOIN =
  /(?:[ \t]*\([^()\n]{0,60}\))?(?:[ \t]*[,&+/][ \t]*(?:and[ \t]+|&[ \t]*)?|[ \t]+and[ \t]+)(?=[[*_`(]*(?:[A-Z]{1,8}-?\d|\d+\.\d|[Pp]hases?[ \t]+\d|US-?\d|(?:[Uu]ser )?[Ss]tor(?:y|ies)[ \t]+\d))/y;
