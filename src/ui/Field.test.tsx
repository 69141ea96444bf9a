// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Field, type FieldProps } from '@/ui/Field';
import { TextInput } from '@/ui/TextInput';

afterEach(cleanup);

const show = (props: Partial<FieldProps>) =>
  render(
    <Field label="Exit gate" {...props}>
      {(control) => <TextInput {...control} />}
    </Field>,
  );
const control = () => screen.getByRole('textbox', { name: 'Exit gate' });
const described = () =>
  (control().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' / ');

test('the control is named by the label, and a press on the label reaches it', async () => {
  show({});
  await userEvent.click(screen.getByText('Exit gate'));
  expect(document.activeElement).toBe(control());
});

test('hint and findings are read with the control, the guidance only once it is shown', async () => {
  show({
    hint: 'What must hold',
    more: 'List conditions.',
    notices: [{ tone: 'warn', message: 'No gate yet' }],
  });
  expect(described()).toBe('What must hold / Warning: No gate yet');
  await userEvent.click(screen.getByRole('button', { name: 'More about Exit gate' }));
  expect(described()).toBe('What must hold / List conditions. / Warning: No gate yet');
});

test('only a problem makes the control invalid', () => {
  show({ notices: [{ tone: 'warn', message: 'No gate yet' }] });
  expect(control().hasAttribute('aria-invalid')).toBe(false);
  cleanup();
  show({ notices: [{ tone: 'bad', message: 'F099 does not exist' }] });
  expect(control().getAttribute('aria-invalid')).toBe('true');
});

test('several controls are a group under the label', () => {
  render(
    <Field label="Tests first" group>
      {() => <TextInput aria-label="T004" />}
    </Field>,
  );
  expect(screen.getByRole('group', { name: 'Tests first' })).toBeDefined();
});
