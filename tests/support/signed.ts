// SPDX-License-Identifier: AGPL-3.0-or-later

import { decodeManifest } from '../../src/domain/pack-manifest.ts';
import { SIGNATURES_FILE } from '../../src/domain/pass/signatures.ts';
import { type Build, MANIFEST } from '../../src/pipeline/build/packs.ts';
import { keyFrom, newKey, signaturesOf } from '../../src/pipeline/build/signing.ts';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** A publisher's key, and what it makes of a build: the same files and their signatures. */
export const aPublisher = () => {
  const { pem, publicKey } = newKey();
  const key = keyFrom(pem);
  if (key === undefined) throw new Error('A new key could not be read.');
  return {
    publicKey,
    signaturesOf: ({ files }: Pick<Build, 'files'>): Uint8Array => {
      const manifest = decodeManifest(new TextDecoder().decode(files.get(MANIFEST)));
      if (!manifest.ok) throw new Error(manifest.why);
      return bytes(signaturesOf(manifest.value, key));
    },
    sign(build: Build): Build {
      return { ...build, files: new Map([...build.files, [SIGNATURES_FILE, this.signaturesOf(build)]]) };
    },
  };
};
