/** `phase` → `phases`, `user story` → `user stories`. */
export function plural(name: string): string {
  return /[^aeiou]y$/.test(name) ? name.replace(/y$/, 'ies') : `${name}s`;
}

/** `1 task`, `12 tasks`. */
export function counted(count: number, name: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? name : plural(name)}`;
}
