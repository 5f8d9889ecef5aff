import { useState } from 'react';
import { PLAN_FORMATS, writePlan, type PlanDocument, type PlanFormat } from 'iatg-exchange';
import '../../style/exchange.css';
import { useExchangeText } from '../../i18n/use-exchange-text.js';
import { useText } from '../../i18n/use-text.js';
import { pictureOfMap } from '../../io/map-picture.js';
import { CSV, GEOJSON, KML, KMZ, PNG, saveAs, XLSX, type FileKind } from '../../io/save-file.js';
import { siteStore } from '../../state/site-store.js';
import { useView } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { told } from '../save-plan.js';

const KINDS: Readonly<Record<PlanFormat, FileKind>> = { geojson: GEOJSON, kml: KML, kmz: KMZ, csv: CSV, xlsx: XLSX };

/** Names, alike in every language. */
const NAMES: Readonly<Record<PlanFormat, string>> = { geojson: 'GeoJSON', kml: 'KML', kmz: 'KMZ', csv: 'CSV', xlsx: 'Excel (XLSX)' };

const close = (): void => viewStore.set({ dialog: null });

/** The plan in other formats, and the map as a picture. Names of files say nothing of the plan. */
export function ExportDialog() {
  const text = useExchangeText();
  const { text: page } = useText();
  const mode = useView((view) => view.mode);
  const [withEffects, setWithEffects] = useState(false);
  const [said, setSaid] = useState('');
  const showsEffects = mode === 'effects' || mode === 'decisions';

  const savePlan = async (format: PlanFormat): Promise<void> => {
    const document = siteStore.get().open.document as unknown as PlanDocument;
    await told(page, async () => {
      const file = await saveAs('site-plan', KINDS[format], async () => new Blob([(await writePlan(document, format)) as Uint8Array<ArrayBuffer>], { type: KINDS[format].mime }));
      return file && file.name;
    });
  };
  const savePicture = async (): Promise<void> => {
    const map = document.querySelector<HTMLElement>('.map-area .leaflet-container');
    if (!map) return setSaid(text('export.picture-no-map'));
    const { png, isWithoutTiles } = await pictureOfMap(map);
    setSaid(isWithoutTiles ? text('export.picture-online') : '');
    await told(page, async () => {
      const file = await saveAs('map', PNG, () => png);
      return file && file.name;
    });
  };

  return (
    <Dialog title={text('export.title')} onClose={close}>
      <section>
        <h3>{text('export.plan')}</h3>
        <p>{text('export.plan-explained')}</p>
        <p className="import-finish">
          {PLAN_FORMATS.map((format) => (
            <button key={format} type="button" className="button" onClick={() => void savePlan(format)}>
              {text('export.as', { format: NAMES[format] })}
            </button>
          ))}
        </p>
      </section>
      <section>
        <h3>{text('export.picture')}</h3>
        <p>{text('export.picture-explained')}</p>
        <p>
          <label className="import-check">
            <input type="checkbox" checked={withEffects} onChange={({ currentTarget }) => setWithEffects(currentTarget.checked)} />
            {text('export.with-effects')}
          </label>
        </p>
        {showsEffects && !withEffects && <p>{text('export.picture-effects')}</p>}
        <p className="import-finish">
          <button type="button" className="button" disabled={showsEffects && !withEffects} onClick={() => void savePicture()}>
            {text('export.picture-save')}
          </button>
        </p>
        <output className="import-said">{said}</output>
      </section>
    </Dialog>
  );
}
