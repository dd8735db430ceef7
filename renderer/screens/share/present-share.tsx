/** Whom copies go to, and what stays here, is not for an audience. */
export function PresentShare() {
  return (
    <div className="page">
      <p>Share is not shown to an audience. Choose another screen, or leave Present.</p>
    </div>
  );
}
