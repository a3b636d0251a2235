// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../context.ts';

type Policy = { allowsFeature: (feature: string) => boolean };

/** What the page around lets a frame ask, as far as this browser tells; undefined where it does not. */
const policyOf = (): Policy | undefined => {
  const { permissionsPolicy, featurePolicy } = document as {
    permissionsPolicy?: Policy;
    featurePolicy?: Policy;
  };
  return permissionsPolicy ?? featurePolicy;
};

/** True unless it is known that asking for the position would be in vain. */
const mayAsk = async (): Promise<boolean> => {
  if (!isSecureContext || !('geolocation' in navigator)) return false;
  const policy = policyOf();
  if (policy !== undefined) return policy.allowsFeature('geolocation');
  // Where the policy cannot be asked, what a page may not do is said to be denied.
  const { state } = await navigator.permissions.query({ name: 'geolocation' });
  return state !== 'denied';
};

/** Whether "where am I" is offered: always in the app, on somebody's page only if that page lets the frame ask. */
export const useMayLocate = (): boolean => {
  const { guest = false } = useApp();
  const [may, setMay] = useState(!guest);
  useEffect(() => {
    if (guest) mayAsk().then(setMay, () => setMay(false));
  }, [guest]);
  return may;
};
