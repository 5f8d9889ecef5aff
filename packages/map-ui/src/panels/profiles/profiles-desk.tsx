import { useEffect, useMemo, useRef, useState } from 'react';
import { iatg2021, type RuleDifference } from 'iatg-core';
import '../../style/profiles.css';
import { useProfilesText } from '../../i18n/use-profiles-text.js';
import { useText } from '../../i18n/use-text.js';
import { contentOf, JSON_FILE, saveAs } from '../../io/save-file.js';
import { canCompare } from '../../state/comparison.js';
import {
  addProfile, applyToPlan, bringBackProfile, compareOnMap, deleteProfile, faultsOf, findDifferences, isShorterSomewhere, nameOf, newProfile, openProfile, profileOfPlan, profilesStore, type KeptProfile, type ProfileJson,
} from '../../state/profiles-store.js'; // prettier-ignore
import { useEvaluation, useSite, useStore } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { FileInput } from '../file-input.js';
import { ProblemTable } from '../problems-panel.js';
import { told } from '../save-plan.js';
import { useAtRest } from '../use-at-rest.js';
import { DifferenceList } from './difference-list.js';
import { ProfileForm } from './profile-form.js';

const THE_STANDARD = '';

const close = (): void => viewStore.set({ dialog: null });

/** National rules: made, opened, checked, compared, kept, given away, and applied to the open plan. */
export function ProfilesDesk() {
  const text = useProfilesText();
  const { profiles, deleted, refused, isUnkept } = useStore(profilesStore, (state) => state);
  const [chosenId, setChosen] = useState<string | null>(null);
  const chosen = profiles.find(({ id }) => id === chosenId) ?? profiles[0];
  const file = useRef<HTMLInputElement>(null);
  const name = (json: ProfileJson): string => nameOf(json) || text('profiles.unnamed');

  return (
    <Dialog isDesk title={text('profiles.title')} onClose={close}>
      <div className="profiles">
        <p>{text('profiles.about')}</p>
        <OfPlan onTaken={setChosen} />
        <section aria-labelledby="profiles-list">
          <h3 id="profiles-list">{text('profiles.list')}</h3>
          <div className="profiles-actions">
            <button type="button" className="button" onClick={() => setChosen(newProfile(text('profiles.new-name')))}>
              {text('profiles.new')}
            </button>
            <button type="button" className="button" onClick={() => file.current?.click()}>
              {text('profiles.open')}
            </button>
            <FileInput ref={file} label={text('profiles.open')} accept=".json,.geojson" onFile={(first) => void openProfile(first).then((id) => id !== null && setChosen(id))} />
            {deleted[0] && (
              <button type="button" className="button" onClick={() => bringBackProfile(deleted[0]!)}>
                {text('profiles.bring-back', { name: name(deleted[0].json) })}
              </button>
            )}
          </div>
          {isUnkept && <p className="field-fault">{text('profiles.unkept')}</p>}
          {refused && (
            <div role="alert">
              <p>{text('profiles.refused', { name: refused.fileName })}</p>
              <ProblemTable title={text('profiles.refused', { name: refused.fileName })} problems={refused.faults} />
            </div>
          )}
          {profiles.length === 0 ? (
            <p className="nothing">{text('profiles.none')}</p>
          ) : (
            <ul className="profiles-list">
              {profiles.map(({ id, json }) => (
                <li key={id}>
                  <button type="button" className="button" aria-pressed={id === chosen?.id} onClick={() => setChosen(id)}>
                    <bdi>{name(json)}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        {chosen && <Chosen key={chosen.id} profile={chosen} onCopied={setChosen} />}
      </div>
    </Dialog>
  );
}

/** By which rules the open plan is judged. */
function OfPlan({ onTaken }: { readonly onTaken: (id: string) => void }) {
  const text = useProfilesText();
  const { messages } = useText();
  const json = useSite(({ open }) => open.plan.profile) as ProfileJson | null;
  const isTraining = useSite(({ open }) => open.training !== null);
  return (
    <section className="profiles-of-plan" aria-labelledby="profiles-of-plan">
      <h3 id="profiles-of-plan">{text('profiles.of-plan')}</h3>
      <p>{json ? text('profiles.by-profile', { name: nameOf(json) }) : text('profiles.by-standard', { standard: iatg2021.id })}</p>
      {json && isShorterSomewhere(json) && (
        <p className="profile-notice is-shorter">
          <strong>{messages.ui['profile-shorter']}</strong>
        </p>
      )}
      {json && !isTraining && (
        <div className="profiles-actions">
          <button type="button" className="button" onClick={() => applyToPlan(null)}>
            {text('profiles.remove')}
          </button>
          <button type="button" className="button" onClick={() => onTaken(addProfile(profileOfPlan()!))}>
            {text('profiles.take')}
          </button>
        </div>
      )}
    </section>
  );
}

function Chosen({ profile, onCopied }: { readonly profile: KeptProfile; readonly onCopied: (id: string) => void }) {
  const text = useProfilesText();
  const { text: page } = useText();
  const { json } = profile;
  const ofPlan = useSite(({ open }) => open.plan.profile);
  const isTraining = useSite(({ open }) => open.training !== null);
  const [withId, setWith] = useState(THE_STANDARD);
  // Each column is looked at kilogram by kilogram: not with every letter that is typed.
  const isAtRest = useAtRest(json);
  const faults = useMemo(() => (isAtRest ? faultsOf(json) : null), [isAtRest, json]);
  const isApplied = useMemo(() => JSON.stringify(ofPlan) === JSON.stringify(json), [ofPlan, json]);
  const save = (): Promise<string | null> => told(page, async () => (await saveAs('rule-profile', JSON_FILE, () => contentOf([`${JSON.stringify(json, null, 2)}\n`], JSON_FILE)))?.name ?? null);

  return (
    <section className="profiles-chosen" aria-labelledby="profiles-chosen">
      <h3 id="profiles-chosen">
        <bdi>{nameOf(json) || text('profiles.unnamed')}</bdi>
      </h3>
      <div className="profiles-actions">
        <button type="button" className="button button-main" disabled={faults === null || faults.length > 0 || isApplied || isTraining} onClick={() => applyToPlan(json)}>
          {text(isApplied ? 'profiles.applied' : 'profiles.apply')}
        </button>
        <button type="button" className="button" onClick={() => void save()}>
          {text('profiles.save')}
        </button>
        <button type="button" className="button" onClick={() => onCopied(addProfile(json))}>
          {text('profiles.duplicate')}
        </button>
        <button type="button" className="button" onClick={() => deleteProfile(profile)}>
          {text('profiles.delete')}
        </button>
      </div>
      {faults && faults.length > 0 && (
        <div role="status">
          <p className="field-fault">{text('profiles.faults')}</p>
          <ProblemTable title={text('profiles.faults')} problems={faults} />
        </div>
      )}
      {faults && faults.length === 0 && <Differences profile={profile} withId={withId} onWith={setWith} />}
      <ProfileForm profile={profile} />
    </section>
  );
}

/** With the standard, or with another profile: from that one to this. */
function Differences({ profile: { id, json }, withId, onWith }: { readonly profile: KeptProfile; readonly withId: string; readonly onWith: (id: string) => void }) {
  const text = useProfilesText();
  const { messages } = useText();
  const profiles = useStore(profilesStore, (state) => state.profiles);
  const isTraining = useSite(({ open }) => open.training !== null);
  const isOnMap = canCompare(useEvaluation()) && !isTraining;
  const others = profiles.filter((one) => one.id !== id && faultsOf(one.json).length === 0);
  const other = others.find((one) => one.id === withId)?.json ?? null;
  const differences = useDifferences(other, json);
  return (
    <section aria-labelledby="profiles-differences">
      <h4 id="profiles-differences">{text('profiles.differences')}</h4>
      <label className="profiles-with">
        {text('profiles.compare-with')}{' '}
        <select value={other ? withId : THE_STANDARD} onChange={({ currentTarget: { value } }) => onWith(value)}>
          <option value={THE_STANDARD}>{iatg2021.id}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one.json)}
            </option>
          ))}
        </select>
      </label>
      {!other && isShorterSomewhere(json) && (
        <p className="profile-notice is-shorter">
          <strong>{messages.ui['profile-shorter']}</strong>
        </p>
      )}
      {isOnMap && (
        <button type="button" className="button profiles-on-map" onClick={() => compareOnMap(other, json)}>
          {text('profiles.on-map')}
        </button>
      )}
      {differences ? <DifferenceList differences={differences} /> : <p role="status">{text('profiles.comparing')}</p>}
    </section>
  );
}

/** Null: they are not found yet. */
function useDifferences(from: ProfileJson | null, to: ProfileJson): readonly RuleDifference[] | null {
  const [found, setFound] = useState<{ readonly from: ProfileJson | null; readonly to: ProfileJson; readonly differences: readonly RuleDifference[] } | null>(null);
  useEffect(
    function find() {
      return findDifferences(from, to, (differences) => setFound({ from, to, differences }));
    },
    [from, to],
  );
  return found?.from === from && found.to === to ? found.differences : null;
}
