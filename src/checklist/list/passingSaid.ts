/** What a passed gate's note says beside the chips, which say that it was early and how many tasks are open now. */
export function passingSaid(
  note: string,
  openNow: number,
): { readonly isEarly: boolean; readonly note: string } {
  const [lead, count = ''] = /^early, (\d+) tasks? open(?:; )?/.exec(note) ?? [];
  if (lead === undefined) return { isEarly: false, note };
  const rest = note.slice(lead.length);
  const isSame = Number(count) === openNow;
  return { isEarly: true, note: isSame ? rest : [`${count} open then`, rest].filter(Boolean).join('; ') };
}
