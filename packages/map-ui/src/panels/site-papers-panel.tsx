import { memo, useEffect, useId, useMemo, useState, useSyncExternalStore } from 'react';
import { useHandOverText } from '../i18n/use-hand-over-text.js';
import { useText } from '../i18n/use-text.js';
import { addPhotos, bringBackPhoto, captionPhoto, followPapers, noteSite, papersStore, removePhoto, type SitePhoto } from '../state/site-papers.js';
import '../style/hand-over.css';

/** Photos and notes of a site: kept beside the plan, never part of it. */
export const SitePapersPanel = memo(function SitePapersPanel({ site }: { readonly site: string }) {
  const text = useHandOverText();
  const id = useId();
  const { photos, notes, removed, refused } = useSyncExternalStore(papersStore.subscribe, papersStore.get);
  const [keepsPlace, setKeepsPlace] = useState(false);

  useEffect(function follow() {
    followPapers();
  }, []);

  const ofSite = photos.filter((photo) => photo.site === site);
  const [lastRemoved] = removed.filter((photo) => photo.site === site);
  return (
    <section className="site-papers" aria-label={text('papers.title')}>
      <h3>{text('papers.title')}</h3>
      <p className="field-help">{text('papers.explained')}</p>
      <div className="field">
        <label htmlFor={`${id}note`}>{text('papers.note')}</label>
        <textarea id={`${id}note`} rows={3} dir="auto" value={notes.get(site) ?? ''} onChange={({ currentTarget }) => noteSite(site, currentTarget.value)} />
      </div>
      {ofSite.length > 0 && (
        <ul className="site-photos">
          {ofSite.map((photo, i) => (
            <Photo key={photo.id} photo={photo} number={i + 1} />
          ))}
        </ul>
      )}
      <output className="papers-said">
        {lastRemoved && (
          <span>
            {text('papers.removed')}{' '}
            <button type="button" className="button" onClick={() => bringBackPhoto(lastRemoved)}>
              {text('papers.bring-back')}
            </button>
          </span>
        )}
        {refused.map(({ name, why }) => (
          <span key={name} className="field-fault">
            {text(`papers.refused.${why}`, { name })}
          </span>
        ))}
      </output>
      <div className="field">
        <label htmlFor={`${id}photos`}>{text('papers.add')}</label>
        <input
          id={`${id}photos`}
          type="file"
          accept="image/jpeg,image/png"
          multiple
          onChange={({ currentTarget }) => {
            void addPhotos(site, [...(currentTarget.files ?? [])], keepsPlace);
            currentTarget.value = '';
          }}
        />
      </div>
      <label className="papers-place">
        <input type="checkbox" checked={keepsPlace} aria-describedby={`${id}place`} onChange={({ currentTarget }) => setKeepsPlace(currentTarget.checked)} />
        {text('papers.keep-place')}
      </label>
      <p id={`${id}place`} className="field-help">
        {text('papers.place-explained')}
      </p>
    </section>
  );
});

function Photo({ photo, number }: { readonly photo: SitePhoto; readonly number: number }) {
  const text = useHandOverText();
  const { count } = useText();
  const url = useMemo(() => URL.createObjectURL(photo.picture), [photo.picture]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <li>
      <img src={url} alt={photo.caption || text('papers.photo', { number: count(number) })} />
      {photo.tellsPlace && <span className="badge">{text('papers.tells-place')}</span>}
      <input type="text" dir="auto" aria-label={text('papers.caption', { number: count(number) })} value={photo.caption} onChange={({ currentTarget }) => captionPhoto(photo, currentTarget.value)} />
      <button type="button" className="button button-danger" onClick={() => removePhoto(photo)}>
        {text('papers.remove', { number: count(number) })}
      </button>
    </li>
  );
}
