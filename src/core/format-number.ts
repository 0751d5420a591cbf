/**
 * A whole number with thousands separators: `10,240`. The same on every machine; Intl would cost some
 * 30 ms the first time it is used.
 */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
