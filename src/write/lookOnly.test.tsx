// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followAddress } from '@/session/route';
import { openPlan, session } from '@/session/session';
import { exampleOf, templates } from '@/templates/registry';
import { FormPane } from './form/FormPane.tsx';
import { StepsRail } from './steps/StepsRail.tsx';

beforeEach(() => {
  localStorage.clear();
  window.location.hash = '#/example/tests/write';
  followAddress();
});
afterEach(cleanup);

test.each(templates.map((template) => [template.name, template] as const))(
  'of an example of %s every word can be read and copied, and nothing be changed',
  async (_, template) => {
    openPlan(await exampleOf(template), template);
    const user = userEvent.setup();
    render(
      <>
        <StepsRail />
        <FormPane />
      </>,
    );
    const { plan } = session.getState();
    const steps = screen.getByRole('navigation', { name: 'Steps' });
    for (const step of within(steps).getAllByRole('button')) {
      if (!step.isConnected || !step.id.startsWith('step:')) continue;
      await user.click(step);
      const form = screen.getByRole('region', { name: 'Form' });
      expect(within(form).getByRole('button', { name: 'Make it my draft' })).toBeTruthy();
      expect(form.querySelectorAll('[contenteditable=true], select')).toHaveLength(0);
      const inputs = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
      expect(
        inputs.filter((input) => (input.type === 'checkbox' ? !input.disabled : !input.readOnly)),
      ).toEqual([]);
      const names = within(form)
        .getAllByRole('button')
        .map((button) => button.getAttribute('aria-label') ?? button.textContent);
      expect(names.filter((name) => /^(?:Add|More for|Insert|Remove)/.test(name))).toEqual([]);
    }
    expect(session.getState().plan).toBe(plan);
  },
);
