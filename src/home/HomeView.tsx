import { startPlan } from '@/actions/startPlan';
import { useDrafts } from '@/session/drafts';
import { hashOf } from '@/session/route';
import { templates } from '@/templates/registry';
import { Button } from '@/ui/Button';

export function HomeView() {
  const list = useDrafts((state) => state.list);
  return (
    <div className="mx-auto max-w-290 px-6 py-8">
      <h1 tabIndex={-1} className="text-2xl font-title">
        Start a plan
      </h1>
      {templates.map((template) => (
        <Button key={template.id} onClick={() => void startPlan(template)}>
          {template.name}
        </Button>
      ))}
      {list?.map((record) => (
        <p key={record.id}>
          <a href={hashOf({ page: 'plan', draft: record.id, view: 'write', query: '' })}>
            {record.damaged ? record.reason : record.about.name}
          </a>
        </p>
      ))}
    </div>
  );
}
