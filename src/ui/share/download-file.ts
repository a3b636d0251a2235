// SPDX-License-Identifier: AGPL-3.0-or-later
/** Puts a file among the downloads of the phone. */
export const downloadFile = (file: File): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser reads the file after the click has ended.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
