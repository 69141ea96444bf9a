import type { Plan } from '../../plan.ts';
import { factsOf, nameOf, shortened, type PlacedTask } from '../facts.ts';
import type { Found, Rule } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { allOf, labelled, markerRange, storiesIn } from './storyLabels.ts';

const unknown: Rule = {
  code: 'story-unknown',
  severity: 'error',
  name: 'Label of a story that is not there',
  why: 'No phase builds this story, so the task is counted for none.',
  source: 'spec-kit: a label names a story that has a phase',
  find(plan) {
    const known = new Set(factsOf(plan).phases.flatMap(storiesIn));
    const lost = labelled(plan).filter(({ stories: labels }) => labels.some((number) => !known.has(number)));
    const groups = groupsOf(lost, ({ stories: labels }) => labels.find((number) => !known.has(number)));
    if (groups.length > known.size) return [];
    return groups.flatMap((group) => {
      const [first] = group;
      const number = first?.stories.find((each) => !known.has(each));
      if (!first || number === undefined) return [];
      const what = `${allOf(plan, group)} ${group.length === 1 ? 'carries' : 'carry'} US${number}, but no phase is for user story ${number}.`;
      return [{ ...markerRange(first.row), path: first.row.path, what }];
    });
  },
};

const other: Rule = {
  code: 'story-other',
  severity: 'warning',
  name: 'Label of another story',
  why: 'Tools go by the label and readers by the heading, so they count this work for different stories.',
  source: 'spec-kit-schedule: the label goes before the phase’s story',
  find(plan) {
    const known = new Set(factsOf(plan).phases.flatMap(storiesIn));
    const strays = labelled(plan).filter(({ stage, stories: labels }) => {
      const here = storiesIn(stage);
      return (
        here.length > 0 &&
        labels.length > 0 &&
        labels.every((number) => known.has(number) && !here.includes(number))
      );
    });
    return groupsOf(strays, ({ stage }) => stage).flatMap((group) => strayLabels(plan, group));
  },
};

function strayLabels(plan: Plan, group: readonly PlacedTask[]): readonly Found[] {
  const [first] = group;
  if (!first) return [];
  const labels = new Set(group.flatMap((task) => task.stories.map((number) => `US${number}`)));
  const what = `${allOf(plan, group)} ${group.length === 1 ? 'carries' : 'carry'} ${[...labels].join(', ')}, but “${shortened(first.stage.title)}” is for user story ${storiesIn(first.stage).join(' and ')}.`;
  return [{ ...markerRange(first.row), path: first.row.path, what }];
}

const several: Rule = {
  code: 'story-several',
  severity: 'warning',
  name: 'Task with two stories',
  why: 'Tools read the first label alone, and a task that ties two stories together can’t be shipped with either.',
  source: 'spec-kit: avoid dependencies across stories; its checkers read one label',
  find: (plan) =>
    labelled(plan)
      .filter(({ stories: labels }) => new Set(labels).size > 1)
      .map(({ row, stories: labels }) => ({
        ...markerRange(row),
        path: row.path,
        what: `${nameOf(plan, row)} carries ${labels.length} stories: US${labels.join(', US')}.`,
      })),
};

export const strayStories: readonly Rule[] = [unknown, other, several];
