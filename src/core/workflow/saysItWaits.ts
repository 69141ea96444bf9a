/** A verb of waiting in some words, with the names behind it. */
interface Clause {
  readonly words: string;
  readonly verb: string;
  /** Where the verb begins, and where the names end. */
  readonly from: number;
  readonly to: number;
  /** The ID of the task whose words they are. */
  readonly own?: string;
}

/** Whether words say that their own task waits, and are no part of another sentence. */
export function saysItWaits({ words, verb, from, to, own }: Clause): boolean {
  const before = words.slice(Math.max(0, from - 200), from);
  if (NEGATED.test(before) || isOfAnother(before, verb, own)) return false;
  if (/^(?:depends?(?:\s|-?on)|blocked|waits?)/i.test(verb) || /[:：]/.test(verb)) return true;
  if (/^dep|^prereq/i.test(verb)) return false;
  if (/(?:^|[([{—–;:.]|\s-)[\s*_]*$/.test(before)) return true;
  return /^[\s)\]*_.]*$/.test(words.slice(to)) && !IDLE.test(before);
}

/** `so T002 depends on T001` is said of T002. “Merge T002 after T001” is not: there T002 is what is merged. */
function isOfAnother(before: string, verb: string, own: string | undefined): boolean {
  const { who = '', between = '', lead = '' } = SUBJECT.exec(before)?.groups ?? {};
  if (who === '' || (own !== undefined && who.split(/[^\w.-]+/).includes(own))) return false;
  if (/\b(?:for|of|in|from|with|by|to|on|via|per)\s+[[*_`(]*$/i.test(lead)) return false;
  return !/^after/i.test(verb) || between !== '' || OPENS.test(lead);
}

const NEGATED =
  /(?:(?:\b(?:not|no longer|never|or|without|nor|neither|nothing|nobody|none|hardly)|n['’]t)(?:[ \t]+(?:\w+ly|yet|itself|also|even))*|\b(?:no|none of)(?:[ \t]+(?!(?:and|but|so|it|yet|that|which)\b)[\w-]+){0,2})\s+$/i;

/** "is no longer referenced after", "the next available position after", "before and after". */
const IDLE =
  /\b(?:referenced|available|position|remains?|used|index|left|unchanged|even|look(?:s|ed|ing)?|sought|(?:before|during)[ \t]*(?:and|[/&,]))\s+$/i;

const NAME = String.raw`(?:[A-Z]{1,8}-?\d+(?:\.\d+)*[a-z]?|\d+\.\d+|[Pp]hases? \d+|[Uu]ser [Ss]tor(?:y|ies) \d+)(?![\w.]\w)`;
const AND = String.raw`[*_\x60\]]*(?:[ \t]*[,/&+–-][ \t]*|[ \t]+and[ \t]+)[*_\x60[]*`;
const MODAL = String.raw`also|itself|then|only|too|still|must|should|will|can|may|ha[sv]e?|to|is|are|be|been|runs?|starts?|started|begins?|comes?|goes?|go|done|both|\w+ly`;

/** Who does it, right before the verb. */
const SUBJECT = new RegExp(
  String.raw`(?<lead>(?:^|[^\w/.-])[^]{0,12}?[[*_\x60(]*)(?<![\w/.-])(?<who>${NAME}(?:${AND}${NAME})*)[*_\x60\]]*(?:[ \t]*\([^()\n]*\))?(?:,?[ \t]+(?:which|that))?(?<between>(?:[ \t]+(?:${MODAL}))*)[*_]*\s+$`,
);

/** The subject stands at the head of a clause. */
const OPENS = /(?:^|[.;:(\n–—]|\b(?:so|then|that|since|because|as|and))\s*[[*_`]*$/;
