import { useLayoutEffect, useRef, useState } from 'react';
import { isEvaluated, standingOf, textOfFault, totalNeqOf, type Change, type Depot, type NationalWords } from 'iatg-core/national';
import { useDepotsText, useNationalWords } from '../../i18n/use-depots-text.js';
import { useText } from '../../i18n/use-text.js';
import { DEPOT_SORTS, nameOfDepot, type DepotSort } from '../../state/depot-rows.js';
import { Towards } from '../towards.js';

interface Props {
  readonly depots: readonly Depot[];
  readonly sort: { readonly by: DepotSort; readonly isDescending: boolean };
  readonly onSort: (by: DepotSort) => void;
  readonly selected: string | null;
  readonly onSelect: (file: string) => void;
  readonly onOpen: (file: string) => void;
  readonly changes: ReadonlyMap<string, Change> | null;
}

/** Every row is as high, so that of thousands only those in sight are drawn. */
const ROW_px = 44;
const BEYOND = 6;

export function DepotsTable({ depots, sort, onSort, selected, onSelect, onOpen, changes }: Props) {
  const text = useDepotsText();
  const words = useNationalWords();
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ first: 0, last: 30 });

  const look = (): void => {
    const { scrollTop, clientHeight } = frame.current!;
    const [first, last] = [Math.max(0, Math.floor(scrollTop / ROW_px) - BEYOND), Math.ceil((scrollTop + clientHeight) / ROW_px) + BEYOND];
    if (first !== seen.first || last !== seen.last) setSeen({ first, last });
  };
  useLayoutEffect(function lookAgain() {
    const observer = new ResizeObserver(look);
    observer.observe(frame.current!);
    look();
    return () => observer.disconnect();
  });

  const last = Math.min(seen.last, depots.length);
  const first = Math.min(seen.first, last);
  const label = (by: DepotSort): string => (by === 'name' ? words.ui.depot : words.ui[by]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <div ref={frame} className="depots-table" role="region" aria-label={words.ui.depots} tabIndex={0} onScroll={look}>
      <table aria-rowcount={depots.length + 1}>
        <caption className="visually-hidden">{words.ui.depots}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {DEPOT_SORTS.map((by) => (
              <th key={by} scope="col" className={`of-${by}`} aria-sort={sort.by === by ? (sort.isDescending ? 'descending' : 'ascending') : undefined}>
                <button type="button" onClick={() => onSort(by)}>
                  {label(by)}
                  {sort.by === by && <span aria-hidden="true">{sort.isDescending ? ' ▲' : ' ▼'}</span>}
                </button>
              </th>
            ))}
            <th scope="col">{words.ui.worst}</th>
            {changes && <th scope="col">{words.ui.change}</th>}
            <th scope="col">
              <span className="visually-hidden">{text('depots.open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr aria-hidden="true" style={{ blockSize: first * ROW_px }} />}
          {depots.slice(first, last).map((depot, i) => (
            <Row
              key={depot.file}
              depot={depot}
              index={first + i + 2}
              isSelected={depot.file === selected}
              onSelect={() => onSelect(depot.file)}
              onOpen={() => onOpen(depot.file)}
              change={changes && (changes.get(depot.file) ?? null)}
              hasChanges={changes !== null}
              words={words}
            />
          ))}
          {last < depots.length && <tr aria-hidden="true" style={{ blockSize: (depots.length - last) * ROW_px }} />}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly depot: Depot;
  readonly index: number;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
  readonly change: Change | null;
  readonly hasChanges: boolean;
  readonly words: NationalWords;
}

function Row({ depot, index, isSelected, onSelect, onOpen, change, hasChanges, words }: RowProps) {
  const text = useDepotsText();
  const { messages, count } = useText();
  const standing = standingOf(depot);
  const figure = (value: string): React.ReactNode => <td className="figure">{value}</td>;
  const name = nameOfDepot(depot);
  const short = (value_m: number): string => messages.fixed(Math.ceil(value_m * 100) / 100, 2);
  return (
    <tr aria-rowindex={index} className={isSelected ? 'is-selected' : undefined} onClick={onSelect}>
      <td>
        <span className={`depot-standing is-${standing}`}>{words.standing[standing]}</span>
      </td>
      <th scope="row" title={depot.file}>
        <button type="button" className="link" aria-current={isSelected ? 'true' : undefined} onClick={onSelect}>
          <bdi>{name}</bdi>
        </button>
        {isEvaluated(depot) && depot.profile && (
          <span className="beside">
            <bdi>{depot.profile.name}</bdi>
            {depot.profile.shorterThanStandard && ` (${words.ui.shorter})`}
          </span>
        )}
      </th>
      {isEvaluated(depot) ? (
        <>
          {figure(depot.worst ? short(depot.worst.shortfall_m) : '')}
          {figure(count(depot.summary.fail))}
          {figure(count(depot.summary.notAssessable))}
          {figure(count(depot.summary.pes))}
          {figure(messages.number(totalNeqOf(depot), 3))}
          <td className="of-worst">
            {depot.worst && (
              <>
                <bdi>{depot.worst.pesName}</bdi>
                <Towards />
                <bdi>{depot.worst.esName}</bdi>
              </>
            )}
          </td>
        </>
      ) : (
        <td colSpan={6} className="depot-faults" title={depot.faults.map((fault) => `${fault.pointer} ${textOfFault(fault, words, messages)}`).join('\n')}>
          {depot.faults[0]?.pointer && (
            <>
              <code dir="ltr">{depot.faults[0].pointer}</code>{' '}
            </>
          )}
          {depot.faults[0] && textOfFault(depot.faults[0], words, messages)} {depot.faultCount > 1 && words.moreFaults(depot.faultCount - 1, messages)}
        </td>
      )}
      {hasChanges && <td>{change && words.change[change]}</td>}
      <td>
        <button type="button" className="button" aria-label={text('depots.open-what', { name })} onClick={onOpen}>
          {text('depots.open')}
        </button>
      </td>
    </tr>
  );
}
