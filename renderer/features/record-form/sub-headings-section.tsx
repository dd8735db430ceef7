import { subHeadingsByTheme } from '../../../shared/records/computed/sub-headings.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { useProject } from '../../core/state/project-store.ts';
import { ChildList } from './children/children-section.tsx';

/** The sub-headings of a theme: they can be written, renamed, ordered and deleted here as in the Outline. */
export function SubHeadingsSection({ themeId }: { readonly themeId: string }) {
  const headings = useProject(({ document }) => subHeadingsByTheme(document).get(themeId)) ?? [];
  const kind = kindOf('heading');
  if (!kind) return null;
  return (
    <section className="record-section">
      <h3>{kind.plural}</h3>
      <ChildList
        child={{ kind, parentField: 'theme' }}
        records={headings}
        parentId={themeId}
        deletionNote={() => 'Its cards stay.'}
      />
    </section>
  );
}
