import fc from 'fast-check';

/**
 * `npm test` tries the laws on the same cases each time, so that what was green stays green until somebody changes it.
 * Finding new cases is what `npm run test:deep` is for.
 */
if (!process.env['PLANFORM_RUNS']) fc.configureGlobal({ seed: 2026 });
