/** The stages that a project goes through, in order, as its path shows them; closed and paused stand for themselves. */
export const stagePath: readonly string[] = ['discover', 'define', 'develop', 'deliver', 'spread'];
