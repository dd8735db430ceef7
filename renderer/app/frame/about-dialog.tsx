import { useEffect, useState } from 'react';
import { api } from '../../core/client/api.ts';
import { isElectron } from '../../core/client/electron-port.ts';
import { shell } from '../../core/client/shell.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import { Logo } from '../../core/ui/logo.tsx';
import './about-dialog.css';

type AboutRows = readonly (readonly [name: string, value: string])[];

/** The browser's own word for itself, such as "Chrome 140". */
const browserInWords = (agent: string): string => {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome|Version)\/(\d+)/.exec(agent) ?? [];
  if (name === undefined) return 'A browser';
  const labels: { readonly [name: string]: string } = { Edg: 'Edge', OPR: 'Opera', Version: 'Safari' };
  return `${labels[name] ?? name} ${version}`;
};

/** What whoever helps with this copy needs to know. */
const readAboutRows = async (): Promise<AboutRows> => {
  const { version, home } = await api.app.about();
  const dataFolder: AboutRows = [['Data folder', home]];
  if (!isElectron())
    return [['Version', version], ['Opened in', browserInWords(navigator.userAgent)], ...dataFolder];
  const { electron, chromium, node } = await shell.versions();
  return [
    ['Version', version],
    ['Electron', electron],
    ['Chromium', chromium],
    ['Node', node],
    ...dataFolder,
  ];
};

const AboutDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [rows, setRows] = useState<AboutRows>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    readAboutRows().then(setRows, () => setProblem('Alongside does not answer just now.'));
  }, []);
  return (
    <Dialog title="About Alongside" onClose={onClose}>
      <p className="about-name">
        <Logo />
        Co-design projects, each in one file on this computer. No account, no server, no network.
      </p>
      {problem !== '' && <p>{problem}</p>}
      <dl className="about-lines">
        {rows.map(([name, value]) => (
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
export function openAboutDialog(): void {
  showDialog((close) => <AboutDialog onClose={close} />);
}
