import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Logo } from './logo.tsx';

/** The bar over every page: Home at its start, then what the page puts there. */
export function TopBar({ children }: { readonly children: ReactNode }) {
  return (
    <header className="bar">
      <Link className="bar-home" href="#/">
        <Logo />
        <span className="bar-name">Alongside</span>
      </Link>
      {children}
    </header>
  );
}
