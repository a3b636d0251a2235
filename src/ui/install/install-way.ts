// SPDX-License-Identifier: AGPL-3.0-or-later

/** How this browser can put the app on the phone. */
export type InstallWay = 'in-app' | 'ios' | 'menu' | 'prompt';

/** What tells browsers apart; given, so that each can be tried. */
export type Device = {
  userAgent: string;
  touchPoints: number;
  standalone: boolean;
  /** The browser knows the event, so it offers the question itself when it can. */
  hasPrompt: boolean;
};

// The windows that Facebook, Instagram, WhatsApp, TikTok, Telegram and the like open inside themselves:
// what is kept there is lost, and nothing can be installed. "; wv)" is any such window on Android.
const IN_APP =
  /FBAN|FBAV|FB_IAB|FBIOS|Instagram|WhatsApp|TikTok|musical_ly|BytedanceWebview|Snapchat|Telegram|Line\/|MicroMessenger|; wv\)/;
const IOS = /iPhone|iPad|iPod/;

// An iPad says that it is a Mac; Macs have no touch screen.
const isIos = ({ userAgent, touchPoints }: Device): boolean =>
  IOS.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);

/** The way to install on a device, or none: it is installed already, or nobody would know how. */
export const installWay = (device: Device): InstallWay | undefined => {
  if (device.standalone) return undefined;
  if (IN_APP.test(device.userAgent)) return 'in-app';
  if (isIos(device)) return 'ios';
  if (device.hasPrompt) return 'prompt';
  return /Android|Mobile/.test(device.userAgent) ? 'menu' : undefined;
};

/** The device the page runs on. */
export const thisDevice = (): Device => ({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
  standalone:
    matchMedia('(display-mode: standalone)').matches ||
    (navigator as { standalone?: boolean }).standalone === true,
  hasPrompt: 'onbeforeinstallprompt' in window,
});
