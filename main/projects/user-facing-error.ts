/** Something that cannot be done, with a sentence for the person who asked. */
export class UserFacingError extends Error {}
