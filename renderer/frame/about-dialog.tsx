import { useEffect, useState } from 'react';
import { api } from '../client/client.ts';
import { isElectron } from '../client/port.ts';
import { shell } from '../client/shell.ts';
import { Dialog } from '../ui/dialog.tsx';
import { showDialog } from '../ui/dialog-host.tsx';
import { Logo } from './logo.tsx';
import './about-dialog.css';

type Lines = readonly (readonly [name: string, value: string])[];

/** The browser's own word for itself, such as "Chrome 140". */
const browserIn = (agent: string): string => {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome|Version)\/(\d+)/.exec(agent) ?? [];
  if (name === undefined) return 'A browser';
  const words: { readonly [name: string]: string } = { Edg: 'Edge', OPR: 'Opera', Version: 'Safari' };
  return `${words[name] ?? name} ${version}`;
};

/** What whoever helps with this copy needs to know. */
const readLines = async (): Promise<Lines> => {
  const { version, home } = await api.app.about();
  const rest: Lines = [['Data folder', home]];
  if (!isElectron()) return [['Version', version], ['Opened in', browserIn(navigator.userAgent)], ...rest];
  const { electron, chromium, node } = await shell.versions();
  return [['Version', version], ['Electron', electron], ['Chromium', chromium], ['Node', node], ...rest];
};

const AboutDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [lines, setLines] = useState<Lines>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    readLines().then(setLines, () => setProblem('Alongside does not answer just now.'));
  }, []);
  return (
    <Dialog title="About Alongside" onClose={onClose}>
      <p className="about-name">
        <Logo />
        Co-design projects, each in one file on this computer. No account, no server, no network.
      </p>
      {problem !== '' && <p>{problem}</p>}
      <dl className="about-lines">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="meta">Free software under the MIT licence.</p>
    </Dialog>
  );
};

/** Shows which copy of the app this is, and where it keeps things. */
export const openAbout = (): void => {
  showDialog((close) => <AboutDialog onClose={close} />);
};
