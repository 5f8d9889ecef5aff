import { useState } from 'react';
import type { Geometry, Site } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { withGeometry } from '../../state/plan-document.js';
import { asRectangle, rectangleAround, type Rectangle } from '../../state/rectangle.js';
import { edit } from '../../state/site-store.js';
import { BearingField } from './bearing-field.js';
import { CoordinateField } from './coordinate-field.js';
import { NumberField } from './number-field.js';
import { siteEdit } from './site-edit.js';

/** No building is longer. */
const LONGEST_m = 2_000;

/** Where the site is and how large: typed, where the map is not exact enough. */
export function FootprintFields({ site }: { readonly site: Pick<Site, 'id' | 'name' | 'geometry'> }) {
  const { text } = useText();
  const reshape = siteEdit(site.id, site.name, 'edit.reshape');
  const turn = siteEdit(site.id, site.name, 'edit.turn');
  const [written, setWritten] = useState<{ readonly geometry: Geometry; readonly rectangle: Rectangle } | null>(null);
  // As long as nobody else changes it, a rectangle is what was typed. Read from its corners anew, its longer side would become its length:
  // whoever types 25 over a length of 20 by 10 is at 2 by 10 on the way.
  const rectangle = written && written.geometry.coordinates === site.geometry.coordinates ? written.rectangle : asRectangle(site.geometry);
  const change = (values: Partial<Rectangle>): void => {
    const wanted = { ...rectangle!, ...values };
    const geometry = rectangleAround(wanted.middle, wanted.length_m, wanted.width_m, wanted.bearing_deg);
    if (edit({ key: 'edit.reshape', name: site.name }, (document) => withGeometry(document, site.id, geometry))) setWritten({ geometry, rectangle: wanted });
  };
  return (
    <fieldset>
      <legend>{text('form.footprint')}</legend>
      <p className="field-help">{text(`form.geometry.${site.geometry.type}`)}</p>
      {rectangle && (
        <>
          <NumberField label={text('form.length')} unit="m" value={hundredths(rectangle.length_m)} min={0.1} max={LONGEST_m} onChange={(length_m) => change({ length_m: length_m! })} onStart={reshape.start} onEnd={reshape.end} />
          <NumberField label={text('form.width')} unit="m" value={hundredths(rectangle.width_m)} min={0.1} max={LONGEST_m} onChange={(width_m) => change({ width_m: width_m! })} onStart={reshape.start} onEnd={reshape.end} />
          <BearingField
            label={text('form.bearing')}
            help={text('form.bearing-help')}
            value={hundredths(rectangle.bearing_deg)}
            isOptional={false}
            onChange={(bearing_deg) => {
              if (bearing_deg !== undefined) change({ bearing_deg });
            }}
            onStart={turn.start}
            onEnd={turn.end}
          />
        </>
      )}
      <CoordinateField site={site} />
    </fieldset>
  );
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
