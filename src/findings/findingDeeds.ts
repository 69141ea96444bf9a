import { closeFindings } from '@/actions/findingsPanel';
import type { Change, Plan, Refusal } from '@/core/plan';
import type { Range } from '@/core/range';
import { directivesOf, type Directive } from '@/core/review/directives';
import type { Finding } from '@/core/review/finding';
import { hearAgain } from '@/core/review/hearAgain';
import { fixAll, reviewPlan } from '@/core/review/review';
import { silence, silenceEverywhere } from '@/core/review/silence';
import type { Silence } from '@/core/review/silences';
import { tasksOf } from '@/core/tasksOf';
import { LAST_CHANGE, tell, tellRefusal } from '@/session/notices';
import { currentRoute, showTarget, showView } from '@/session/route';
import { hear, problemsIn, review, reviewNow } from '@/session/review';
import { perform, session, undo } from '@/session/session';
import { announce } from '@/ui/announcements';
import { kindName } from './kindName.ts';

/** Goes to where something was found: in the view that is on screen where it shows such places, else in the form. */
export function goToPlace({ path, from, to }: Pick<Finding, 'path' | 'from' | 'to'>): void {
  const route = currentRoute();
  const view = 'view' in route ? route.view : 'write';
  const place = path === undefined ? { offset: from } : { path };
  if (window.matchMedia(COVERED).matches) closeFindings();
  if (view === 'markdown') showTarget({ offset: from, end: to });
  else if (view === 'checklist' && isTask(path)) showTarget(place);
  else showView('write', place);
}

/** The panel covers the plan, where it goes on to. */
const COVERED = '(width < 64rem)';

function isTask(path: string | undefined): boolean {
  return path !== undefined && tasksOf(session.getState().plan).some((row) => row.path === path);
}

/** Mends one finding. Findings are of the plan as it was reviewed: it is looked for again in the plan as it is. */
export function mendFinding(finding: Finding): void {
  const name = finding.fix?.name ?? 'mend';
  did(lower(name), (plan) => again(plan, finding)?.fix?.apply(plan) ?? gone);
}

/** Mends all of a kind that can be mended. */
export function mendKind(code: string): void {
  did(`mend “${kindName(code)}”`, (plan) => fixAll(plan, code));
}

/** Writes the comment that silences a finding in this plan. */
export function silenceFinding(finding: Finding): void {
  did(
    'silence a finding',
    (plan) => {
      const now = again(plan, finding);
      return now ? silence(plan, now) : gone;
    },
    SILENCED,
  );
}

/** Writes the comment that silences a kind in this plan. */
export function silenceInPlan(code: string): void {
  did(`silence “${kindName(code)}”`, (plan) => silenceEverywhere(plan, code), SILENCED);
}

const SILENCED = 'Silenced by a comment in the plan. The end of the review lists it, to show it again.';

/** Takes a code out of the comment that silences it. */
export function showAgain({ code, directive }: Silence): void {
  did(`show “${kindName(code)}” again`, (plan) => {
    const now = sameDirective(plan, directive.comment, code);
    return now ? hearAgain(plan, now, code) : gone;
  });
}

/** The plan may have changed since it was reviewed: the nearest comment that names the code. */
function sameDirective(plan: Plan, { from }: Range, code: string): Directive | undefined {
  return directivesOf(plan)
    .filter(({ codes }) => codes.includes(code))
    .sort((a, b) => Math.abs(a.comment.from - from) - Math.abs(b.comment.from - from))[0];
}

/** Hears no more of a kind, in any plan. Nothing is written into the plan. */
export function hearNoMore(code: string): void {
  hear(code, false);
  tell({
    message: `“${kindName(code)}” is silent in all your plans.`,
    tone: 'ok',
    about: 'review-off',
    action: { label: 'Undo', perform: () => hear(code, true) },
  });
}

/** Makes a change of the plan for a finding, and says what was done, else what is left. */
export function did(name: string, change: (plan: Plan) => Change | Refusal, said?: string): void {
  const before = review.getState().plan?.text;
  const refused = perform({ name }, change);
  reviewNow();
  const { plan, findings } = review.getState();
  if (refused) return tellRefusal(refused);
  if (plan?.text === before) return announce('Nothing was changed');
  const left = problemsIn(findings);
  const message =
    said ??
    (left === 0
      ? 'Done. No problem is left.'
      : `Done. ${left === 1 ? '1 problem is' : `${left} problems are`} left.`);
  tell({ message, tone: 'ok', about: LAST_CHANGE, action: { label: 'Undo', perform: () => void undo() } });
}

const gone: Refusal = { refused: 'Not done: this is not in the plan any more. The plan is as it was.' };

/** The same finding in the plan as it is now: the nearest of its code that says the same. */
function again(plan: Plan, { code, what, from }: Finding): Finding | undefined {
  return reviewPlan(plan)
    .filter((finding) => finding.code === code && unplaced(finding.what) === unplaced(what))
    .sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0];
}

/** A sentence without the lines that it names: they move with every line above them. */
function unplaced(what: string): string {
  return what.replace(/\bline \d+/g, 'line');
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
