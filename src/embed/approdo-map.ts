// SPDX-License-Identifier: AGPL-3.0-or-later
import { embedPath, FRAME_READY, FRAME_SANDBOX, frameHeight } from '../domain/embed/address.ts';

/** Written in by the build: what the map is called, in every language. */
declare const MAP_NAMES: Readonly<Record<string, string>>;
// Once: the build puts the whole list where the name stands.
const names = MAP_NAMES;

/** So long a frame may stay silent after it was opened before a link is shown beside it. */
const PATIENCE_MS = 12_000;

const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="approdo-map.js"]');
/** The site the map comes from is the one this file came from. */
const site = new URL('.', script?.src || location.href);

const nameIn = (lang: string): string =>
  names[lang] ?? names[lang.split('-')[0] as string] ?? (names.it as string);

/** Sheets that are made, not written, need no leave of the page's policy. Where there are none, the frame has an edge. */
const sheets = (): CSSStyleSheet[] => {
  if (!('replaceSync' in CSSStyleSheet.prototype)) return [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block}:host([hidden]){display:none}iframe{display:block;border:0}');
  return [sheet];
};

const frameOf = (element: HTMLElement): HTMLIFrameElement => {
  const of = (name: string): string => element.getAttribute(name) ?? '';
  const look = (name: string): string => getComputedStyle(element).getPropertyValue(name).trim();
  const lang = of('lang');
  const frame = document.createElement('iframe');
  const attributes: Record<string, string> = {
    title: of('title') || nameIn(lang || document.documentElement.lang),
    width: '100%',
    height: `${frameHeight(of('height'))}`,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: FRAME_SANDBOX,
    ...(element.hasAttribute('near-me') && { allow: 'geolocation' }),
    src:
      site.href +
      embedPath({
        region: of('region'),
        near: of('near'),
        need: of('need'),
        lang,
        brand: look('--approdo-brand'),
        radius: look('--approdo-radius'),
      }),
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame;
};

/** `<approdo-map region near need lang height near-me>`: a map of services on any page, in a frame that may do little. */
class ApprodoMap extends HTMLElement {
  static observedAttributes = ['region', 'near', 'need', 'lang', 'height', 'title', 'near-me'];
  #root = this.attachShadow({ mode: 'open' });
  #frame: HTMLIFrameElement | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  #changed = false;

  connectedCallback(): void {
    if (this.#root.adoptedStyleSheets?.length === 0) this.#root.adoptedStyleSheets = sheets();
    addEventListener('message', this);
    document.addEventListener('securitypolicyviolation', this);
    this.#draw();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    document.removeEventListener('securitypolicyviolation', this);
    clearTimeout(this.#late);
    this.#frame = undefined;
  }

  /** Several attributes that change at once are one change. */
  attributeChangedCallback(): void {
    if (this.#frame === undefined || this.#changed) return;
    this.#changed = true;
    queueMicrotask(() => {
      this.#changed = false;
      if (this.isConnected) this.#draw();
    });
  }

  handleEvent(event: Event): void {
    const { source, data } = event as MessageEvent;
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    if (source !== undefined) {
      if (source !== this.#frame?.contentWindow || data !== FRAME_READY) return;
      clearTimeout(this.#late);
      this.#root.querySelector('slot')?.remove();
    } else if (effectiveDirective === 'frame-src' && blockedURI.startsWith(site.origin)) {
      this.#frame?.remove();
      this.#instead();
    }
  }

  /** A new frame each time: another address in the old one would be a step of the page's own history. */
  #draw(): void {
    const frame = frameOf(this);
    frame.onload = () => {
      clearTimeout(this.#late);
      this.#late = setTimeout(() => this.#instead(), PATIENCE_MS);
    };
    this.#frame = frame;
    this.#root.replaceChildren(frame);
  }

  /** What stands in the element is for when there is no frame; where nothing does, a link. The frame is not moved: it would start again. */
  #instead(): void {
    clearTimeout(this.#late);
    if (this.#root.querySelector('slot') !== null) return;
    const link = document.createElement('a');
    link.href = site.href;
    link.textContent = this.#frame?.title ?? '';
    const slot = document.createElement('slot');
    slot.append(link);
    this.#root.prepend(slot);
  }
}

if (!customElements.get('approdo-map')) customElements.define('approdo-map', ApprodoMap);
