/** First in the page: past bar and rail to the work. A button, because the address of the page is the route. */
export function SkipLink() {
  return (
    <button type="button" className="skip btn" onClick={() => document.getElementById('work')?.focus()}>
      To the work
    </button>
  );
}
