/** A story-tasks plan of about 150 characters a task: phases of twenty, goals, checkpoints. */
export function storyTasks(count: number): string {
  const lines = ['# Tasks: A large plan', '', '**Input**: design documents', ''];
  for (let task = 0; task < count; task += 1) {
    const story = Math.floor(task / 20) + 1;
    if (task % 20 === 0) lines.push(...storyHead(story));
    if (task % 20 === 10) lines.push('', `### Implementation for User Story ${story}`, '');
    lines.push(taskLine(task, story));
    if (task % 20 === 19) lines.push('', '**Checkpoint**: The story works by itself', '', '---', '');
  }
  return [...lines, '## Notes', '', '- The last section', ''].join('\n');
}

function storyHead(story: number): readonly string[] {
  return [
    `## Phase ${story + 2}: User Story ${story} - Story number ${story} (Priority: P${(story % 3) + 1})`,
    '',
    `**Goal**: People can do thing ${story}`,
    '',
    '**Independent Test**: Try it alone',
    '',
    `### Tests for User Story ${story}`,
    '',
  ];
}

function taskLine(task: number, story: number): string {
  const id = `T${String(task + 10).padStart(3, '0')}`;
  const parallel = task % 2 === 0 ? '[P] ' : '';
  const place = `module${story}/file${task % 20}`;
  return `- [${task % 3 === 0 ? 'x' : ' '}] ${id} ${parallel}[US${story}] Write the part in \`src/${place}.ts\` and cover it with tests in \`tests/${place}.test.ts\`, the failing ones first`;
}
