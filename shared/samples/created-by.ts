/** Who made a card, and when. */
export function createdBy(role: string, on: string) {
  return { createdBy: role, createdOn: on };
}

export function createdByCommissioner(on: string) {
  return createdBy('Lead commissioner', on);
}
