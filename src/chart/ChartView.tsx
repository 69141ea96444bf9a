/** The plan as a picture: phases, tasks, and what waits for what. */
export function ChartView() {
  return <h1 className="sr-only">Chart</h1>;
}
