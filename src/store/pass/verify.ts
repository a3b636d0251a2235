// SPDX-License-Identifier: AGPL-3.0-or-later
import { SIGNATURE } from '../../domain/pass/signatures.ts';

/** Whether a text was signed with the publisher's key. */
export type Verify = (text: string, signature: string) => Promise<boolean>;

const ECDSA = { name: 'ECDSA', hash: 'SHA-256' } as const;

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0));

/** The judge of signatures by a public key; none where the browser cannot check any. */
export const verifierOf = async (key: string): Promise<Verify | undefined> => {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  try {
    const curve = { name: 'ECDSA', namedCurve: 'P-256' };
    const imported = await subtle?.importKey('raw', bytesOf(key), curve, false, ['verify']);
    if (imported === undefined) return undefined;
    return async (text, signature) =>
      SIGNATURE.test(signature) &&
      subtle.verify(ECDSA, imported, bytesOf(signature), new TextEncoder().encode(text));
  } catch {
    return undefined;
  }
};
