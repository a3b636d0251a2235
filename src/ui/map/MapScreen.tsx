// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Atlas } from '../../domain/atlas.ts';
import { type Filter, pressedOf } from '../../domain/find/filters.ts';
import type { FindResult } from '../../domain/find/find.ts';
import type { Query } from '../../domain/find/query.ts';
import { boxOf, firstBox } from '../../domain/map/first-view.ts';
import { placedOf } from '../../domain/map/placed.ts';
import { distance } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Cards } from '../find/Cards.tsx';
import { Chips } from '../find/Chips.tsx';
import { Choices, hasChoice } from '../find/Choices.tsx';
import { chipsFor, isChoice } from '../find/chip-words.ts';
import { Nothing } from '../find/Nothing.tsx';
import { Controls, Scale } from './Controls.tsx';
import { chosenOf, markOf, pointOf, townOf } from './chosen.ts';
import { coversOn, insetsOf } from './insets.ts';
import { MapBar } from './MapBar.tsx';
import { Overview } from './Overview.tsx';
import { PlaceSheet } from './PlaceSheet.tsx';
import { Sheet } from './Sheet.tsx';
import { useScene } from './streets/use-scene.ts';
import { TownSheet } from './TownSheet.tsx';
import type { Drawings } from './use-drawings.ts';
import { useLooks } from './use-looks.ts';
import { useMap } from './use-map.ts';
import { useMayLocate } from './use-may-locate.ts';
import { useMe } from './use-me.ts';
import type { useView } from './use-view.ts';
import { useWide } from './use-wide.ts';

type Props = {
  query: Query;
  title: string;
  answer: FindResult;
  view: ReturnType<typeof useView>;
  drawings: Drawings;
  listHref: string;
  onPress: (filter: Filter) => void;
  onFailed: () => void;
};

const MOST_CARDS = 20;
const WORDS = { asking: 'start.asking', denied: 'start.denied', none: 'start.noSignal' } as const;

/** All towns there are: what is looked at where nothing was found. */
const wholeOf = ({ towns }: Atlas) => boxOf([...towns.values()].map(({ point }) => point));

/** The map of what a query finds, and below (or beside) it what is chosen. */
export const MapScreen = ({
  query,
  title,
  answer,
  view,
  drawings: { index, drawn, missing },
  listHref,
  onPress,
  onFailed,
}: Props) => {
  const { atlas, lang, guest = false } = useApp();
  const element = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const controls = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [inView, setInView] = useState(1);
  const prepared = useMemo(() => placedOf(answer.results, atlas.towns), [answer.results, atlas.towns]);
  const chosen = chosenOf(view.chosen, { prepared, towns: atlas.towns, asked: query.need });
  const around = answer.town;
  const start = pointOf(chosen) ?? around?.point;
  const map = useMap(element, () => view.first ?? firstBox(prepared.places, start) ?? wholeOf(atlas), {
    looks: useLooks(),
    lang,
    guest,
    insets: of =>
      insetsOf(element.current, top.current, of === 'all' ? controls.current : null, sheet.current),
    covers: () => coversOn(element.current, [top.current, controls.current, sheet.current]),
    onPick: ({ place }, part) => view.choose(place?.key, part?.need),
    onTown: istat => view.choose(`m${istat}`),
    onView: (at, count) => {
      view.look(at, typeof me.position !== 'object' && me.position !== 'asking');
      setInView(count);
    },
  });
  const me = useMe(map);
  const mayLocate = useMayLocate();
  const wide = useWide();
  const ready = typeof map === 'string' ? undefined : map;
  useEffect(() => {
    if (ready === undefined) return;
    const watch = new ResizeObserver(() => ready.redraw());
    for (const part of [top.current, sheet.current]) if (part !== null) watch.observe(part);
    return () => watch.disconnect();
  }, [ready]);
  useEffect(() => ready?.setDrawings(drawn), [ready, drawn]);
  useEffect(() => ready?.setPlaces(prepared.places, query.need), [ready, prepared]);
  const town = townOf(chosen) ?? around?.istat;
  useEffect(() => {
    ready?.setChosen(markOf(chosen, view.chosen.need), town);
  }, [ready, chosen?.key, view.chosen.need, town]);
  useEffect(() => {
    const point = pointOf(chosen);
    if (point !== undefined) ready?.bring(point);
  }, [ready, chosen?.key]);
  const close = () => {
    const what = markOf(chosen, view.chosen.need);
    view.choose(undefined);
    if (what !== undefined) ready?.focus(what);
  };
  useEffect(() => {
    if (map === 'failed') onFailed();
  }, [map]);

  const chips = chipsFor(query, answer.counts, lang, pressedOf(query));
  const metres = ready?.metresAPixel();
  const streets = useScene(ready, index, around);
  return (
    <section
      class="mapframe"
      aria-label={text('shell.map')}
      data-ready={ready === undefined ? undefined : ''}
    >
      <section class="lmap" dir="ltr" ref={element} aria-label={text('map.keys')} />
      <div class="maptop">
        <div class="mapbars" ref={top}>
          <MapBar title={title} town={around?.name} count={answer.total} listHref={listHref} />
          {(pressedOf(query).length > 0 ||
            chips.some(({ count }) => count > 0) ||
            hasChoice(query, answer.counts)) && (
            <Chips chips={chips} onPress={onPress} chosen={pressedOf(query).some(isChoice)}>
              <Choices query={query} counts={answer.counts} onPress={onPress} />
            </Chips>
          )}
        </div>
        <div class="mapside">
          {me.position !== 'idle' && (
            <p class="float mesaid" role="status">
              {typeof me.position === 'object'
                ? text('map.here', { distance: distance(me.position.metres / 1000, true) })
                : text(WORDS[me.position])}
            </p>
          )}
          <Controls
            box={controls}
            onMe={mayLocate ? me.ask : undefined}
            asking={me.position === 'asking'}
            onZoom={steps => ready?.zoomBy(steps)}
          />
        </div>
      </div>
      <Scale metresAPixel={metres} />
      {streets.credits !== undefined && (
        <p class="scale credits" lang="it">
          {streets.credits}
        </p>
      )}
      <Sheet
        of={chosen === undefined ? '' : `${chosen.key} ${view.chosen.need}`}
        box={sheet}
        onClose={chosen === undefined ? undefined : close}
      >
        {ready === undefined && <p role="status">{text('map.loading')}</p>}
        {chosen !== undefined && 'town' in chosen && <TownSheet town={chosen.town} />}
        {chosen !== undefined && 'place' in chosen && (
          <PlaceSheet
            place={chosen.place}
            services={chosen.services}
            onWhoServes={istat => view.choose(`m${istat}`)}
          />
        )}
        {chosen === undefined && (
          <Overview
            answer={answer}
            prepared={prepared}
            at={view.at}
            inView={inView}
            index={index}
            streets={streets}
            groundless={missing}
            listHref={listHref}
            onGo={({ at }) => ready?.show({ ...at, zoom: 11 })}
            onWhoServes={istat => view.choose(`m${istat}`)}
          >
            {answer.total === 0 ? (
              <Nothing answer={answer} onPress={onPress} />
            ) : (
              wide && <Cards found={answer.results.slice(0, MOST_CARDS)} />
            )}
          </Overview>
        )}
      </Sheet>
    </section>
  );
};
