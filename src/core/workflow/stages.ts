import type { Field, Plan, Section } from '../plan.ts';
import { isTaskRow, type TaskRow } from '../tasksOf.ts';

/**
 * Tasks that are worked on together: a phase, or a section that is none. Phases have an order; the boxes of other
 * sections (success metrics, a definition of done) may be ticked at any time.
 */
export interface Stage {
  /** The section's path; '' for tasks above all sections. */
  readonly path: string;
  readonly title: string;
  readonly kind: 'phase' | 'section';
  /** The number in a phase's heading: `2`, `3.1`, `IV`. */
  readonly number?: string;
  /** The number of the user story that the phase builds. */
  readonly story?: string;
  readonly section: Section;
  /** The lists that hold the tasks, in the text's order. */
  readonly lists: readonly StageList[];
  readonly tasks: readonly TaskRow[];
}

export interface StageList {
  /** The field's path. */
  readonly path: string;
  /** The words above the list: its label, else its sub-heading; '' right below the stage's heading. */
  readonly title: string;
  readonly tasks: readonly TaskRow[];
}

/** The stages of a plan, in the text's order, each task in exactly one. A phase among others with tasks may have none yet. */
export function stagesOf(plan: Plan): readonly Stage[] {
  const known = cache.get(plan);
  if (known) return known;
  const stages: Stage[] = [];
  addStage(stages, plan, plan.root, [plan.root], false);
  addStagesBelow(stages, plan, plan.root);
  cache.set(plan, stages);
  return stages;
}

const cache = new WeakMap<Plan, readonly Stage[]>();

/** The stage that holds a task; undefined for a path that is none. */
export function stageOf(plan: Plan, taskPath: string): Stage | undefined {
  return stagesOf(plan).find(({ tasks }) => tasks.some(({ path }) => path === taskPath));
}

/** Sections above phases keep their own tasks and leave the rest to what is below them. */
function addStagesBelow(stages: Stage[], plan: Plan, { sections }: Section): void {
  const isAmongPhases = sections.some(
    (section) => phaseNumberOf(section) !== undefined && subtree(section).some(hasTasks),
  );
  for (const section of sections) {
    const isWhole = phaseNumberOf(section) !== undefined || !section.sections.some(holdsPhases);
    addStage(stages, plan, section, isWhole ? subtree(section) : [section], isAmongPhases);
    if (!isWhole) addStagesBelow(stages, plan, section);
  }
}

function hasTasks({ fields }: Section): boolean {
  return fields.some((field) => field.shape === 'rows' && field.rows.some(isTaskRow));
}

function addStage(
  stages: Stage[],
  plan: Plan,
  section: Section,
  sections: readonly Section[],
  isAmongPhases: boolean,
): void {
  const lists = sections.flatMap((each) =>
    each.fields.flatMap((field) => listOf(plan, section, each, field)),
  );
  const number = section === plan.root ? undefined : phaseNumberOf(section);
  const isPhase = number !== undefined && (isAmongPhases || section.spec?.counts?.includes('phase') === true);
  if (lists.length === 0 && !isPhase) return;
  const story = section.numbers['story'] ?? STORY.exec(section.title)?.[1];
  stages.push({
    path: section.path,
    title: plainTitle(section.title),
    kind: number === undefined ? 'section' : 'phase',
    ...(number === undefined ? {} : { number }),
    ...(number === undefined || story === undefined ? {} : { story }),
    section,
    lists,
    tasks: lists.flatMap(({ tasks }) => tasks),
  });
}

function listOf(plan: Plan, stage: Section, section: Section, field: Field): readonly StageList[] {
  if (field.shape !== 'rows') return [];
  const tasks = field.rows.filter(isTaskRow);
  if (tasks.length === 0) return [];
  const label = field.label ? plan.text.slice(field.label.from, field.label.to) : '';
  const title = label === '' && section !== stage ? section.title : label;
  return [{ path: field.path, title: plainTitle(title), tasks }];
}

function subtree(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(subtree)];
}

function holdsPhases(section: Section): boolean {
  return phaseNumberOf(section) !== undefined || section.sections.some(holdsPhases);
}

/** The number that the template's counter read, or that stands behind a word for a phase. */
export function phaseNumberOf(section: Section): string | undefined {
  return section.numbers['phase'] ?? PHASE.exec(section.title)?.[1];
}

function plainTitle(title: string): string {
  return title.replace(/[*_`]+/g, '').trim();
}

const PHASE =
  /^[^\p{L}\p{N}]*(?:phase|stage|milestone|sprint|iteration|fase|etapa|этап|фаза|阶段|階段|フェーズ|단계)[\s-]*(\d+(?:\.\d+)*[a-z]?|[IVX]+|N)(?![\p{L}\p{N}])/iu;
const STORY = /(?:user stor(?:y|ies)|\bUS)[\s-]*(\d+)/i;
