// SPDX-License-Identifier: AGPL-3.0-or-later
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Manifest } from '../../domain/manifest.ts';
import type { Signatures } from '../../domain/pass/signatures.ts';
import { statementOf } from '../../domain/pass/statement.ts';

const CURVE = 'prime256v1';

/** The public half as phones know it: the point, uncompressed, in base64url. */
export const publicKeyOf = (key: KeyObject): string => {
  const { x = '', y = '' } = createPublicKey(key).export({ format: 'jwk' });
  const point = [Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return Buffer.concat(point).toString('base64url');
};

/** A new private key as text, and its public half. */
export const newKey = (): { pem: string; publicKey: string } => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: CURVE });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { pem, publicKey: publicKeyOf(privateKey) };
};

/** A private key from its text; none if it is of another kind or no key at all. */
export const keyFrom = (pem: string): KeyObject | undefined => {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyDetails?.namedCurve === CURVE ? key : undefined;
  } catch {
    return undefined;
  }
};

/** The signatures of all regions of a publication. Each time they are others: they are no part of a build. */
export const signaturesOf = ({ generated, training, regions }: Manifest, key: KeyObject): Signatures => ({
  format: 1,
  generated,
  regions: Object.fromEntries(
    regions.map(entry => {
      const text = statementOf({ generated, training: training === true, entry });
      const made = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
      return [entry.id, made.toString('base64url')];
    }),
  ),
});
