import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { sampleList } from '../../../shared/samples/sample-list.ts';
import { Dialog } from '../../core/ui/dialog.tsx';
import { showDialog } from '../../core/ui/dialog-host.tsx';
import './samples-dialog.css';

interface Props {
  readonly onClose: () => void;
  readonly onChoose: (name: string) => void;
}

const SamplesDialog = ({ onClose, onChoose }: Props) => (
  <Dialog title="Sample projects" onClose={onClose}>
    <p className="meta">Their data is invented. You get a copy: change what you like.</p>
    <ListBox
      className="sample-list"
      aria-label="Sample projects"
      items={sampleList}
      autoFocus="first"
      onAction={(name) => {
        onClose();
        onChoose(String(name));
      }}
    >
      {({ name, title, shows }) => (
        <ListBoxItem id={name} className="sample-line" textValue={title}>
          <Text slot="label">{title}</Text>
          <Text slot="description">{shows}</Text>
        </ListBoxItem>
      )}
    </ListBox>
  </Dialog>
);

/** Shows the shipped samples; `onChoose` is told the name of the one that somebody chose. */
export function openSamplesDialog(onChoose: (name: string) => void): void {
  showDialog((close) => <SamplesDialog onClose={close} onChoose={onChoose} />);
}
