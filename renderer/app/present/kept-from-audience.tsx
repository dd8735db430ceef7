/** In place of a screen that is not for an audience: whom copies go to, and what others wrote, are not. */
export function KeptFromAudience({ label }: { readonly label: string }) {
  return (
    <div className="page">
      <p>{`“${label}” is not shown to an audience. Choose another screen, or leave Present.`}</p>
    </div>
  );
}
