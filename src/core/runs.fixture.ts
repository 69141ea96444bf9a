/** How many cases a law is tried on: 1000, or what PLANFORM_RUNS says (`npm run test:deep` says 100000). */
export function runs(): number {
  return Number(process.env.PLANFORM_RUNS) || 1000;
}
