import { viewPart } from '../../domain/measurements/overlay/view-parameters.ts';

/** Another address of this page, with what its address now tells of the view of curves. */
export function keepView(address: string): string {
  const view = viewPart(location.search);
  if (!view) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${view}`;
}
