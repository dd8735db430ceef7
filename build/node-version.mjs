/**
 * Says in a sentence when the app cannot run on this Node. 21 and the first of 22 lack what the build and the shells call
 * (checksums of zlib, colours). Written so that even old versions can read it.
 * @param {string} [version]
 * @returns {string | undefined} the sentence, or nothing when all is well
 */
export function complaintAboutNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 2) || (major === 20 && minor >= 19)) return undefined;
  return `Alongside needs Node 20.19 or newer of 20, or 22.2 or newer; this is ${version}. Get it from https://nodejs.org and start again.`;
}

/** Ends the process with that sentence where Node is too old. */
export function requireNode() {
  const complaint = complaintAboutNode();
  if (complaint === undefined) return;
  console.error(complaint);
  process.exit(1);
}
