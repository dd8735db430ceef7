import { placementsOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { titleOf } from '../../../shared/records/kind-registry.ts';
import { useProject } from '../../core/state/project-store.ts';
import { addressOf } from '../../core/state/route.ts';

/** The maps on which a card lies, each a link to it there. */
export function MapsSection({ id }: { readonly id: string }) {
  const doc = useProject((project) => project.document);
  const key = useProject((project) => project.key);
  const maps = recordsOf(doc, 'map').filter((map) =>
    placementsOf(doc, map.id).some((placement) => placement.fields.card === id),
  );
  return (
    <section className="record-section">
      <h3>Where it appears</h3>
      {maps.length === 0 && <p className="meta">On no map yet.</p>}
      <ul className="record-maps">
        {maps.map((map) => (
          <li key={map.id}>
            <a href={addressOf({ screen: 'map', key, params: { map: map.id, card: id } })}>
              {titleOf('map', map)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
