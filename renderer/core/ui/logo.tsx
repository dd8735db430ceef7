/** Two figures alongside each other. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 26 28" aria-hidden="true">
      <path
        d="M8 11.5V19c0 4-4 3.5-4 8M18 11.5V19c0 4-4 3.5-4 8"
        fill="none"
        stroke="currentColor"
        strokeWidth="4.2"
        strokeLinecap="round"
        transform="translate(1 -1.5)"
      />
      <circle cx="9" cy="4" r="3.4" fill="currentColor" />
      <circle cx="19" cy="4" r="3.4" fill="var(--mark-edge)" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
