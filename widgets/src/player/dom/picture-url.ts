/** Pictures of the installation itself are named without it, `/files/…`, and the page that shows the magnet is another site. */
export const pictureUrl = (address: string): string => new URL(address, import.meta.url).href;
