/** What no file name may hold, and how long it gets at most. */
const UNSAFE = /[\p{C}<>:"/\\|?*]+/gu;
const LONGEST = 80;

/** A title as the name of a file, without an ending; "Project" where nothing of it can stay. */
export const fileName = (title: string): string => {
  const plain = title
    .replace(UNSAFE, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  const name = [...plain].slice(0, LONGEST).join('').trim();
  return name === '' ? 'Project' : name;
};
