// SPDX-License-Identifier: AGPL-3.0-or-later
// Leaflet tries out what the browser can draw; nothing else may hand markup to the page.
trustedTypes?.createPolicy('default', {
  createHTML: text => {
    if (text === '<svg/>') return text;
    throw new TypeError(`Markup nobody may write: ${text}`);
  },
});
