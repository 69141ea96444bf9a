import { ReactFlowProvider } from '@xyflow/react';
import { Workflow } from 'lucide-react';
import { tasksOf } from '@/core/tasksOf';
import { showView } from '@/session/route';
import { useSession } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { ChartScreen } from './ChartScreen.tsx';

/** The plan as a picture: phases, tasks, and what waits for what. */
export function ChartView() {
  const plan = useSession((state) => state.plan);
  if (tasksOf(plan).length === 0) return <NoTasks />;
  return (
    <ReactFlowProvider>
      <ChartScreen plan={plan} />
    </ReactFlowProvider>
  );
}

function NoTasks() {
  return (
    <>
      <h1 className="sr-only">Chart</h1>
      <EmptyState
        icon={<Workflow />}
        title="There is nothing to draw yet"
        actions={<Button onClick={() => showView('write')}>Write the plan</Button>}
      >
        The chart draws tasks and what they wait for. A task is a line that begins with a box, such as “- [ ]
        T013 Train the staff (depends on T012)”.
      </EmptyState>
    </>
  );
}
