/** The address the manifest and the site are published under. */

/** The address in the repository's manifest: the one the sideloaded add-in is served from. */
export const developmentAddress = 'https://localhost:3000';

/** The address of production, from ADDIN_URL; without a trailing slash. */
export function productionAddress(environment: Readonly<Record<string, string | undefined>>): string {
  const text = environment.ADDIN_URL;
  if (text === undefined || text === '') {
    throw new Error(
      'Set ADDIN_URL to the https address the add-in will be served from, for example ADDIN_URL=https://benefits.example.com npm run build',
    );
  }
  if (!URL.canParse(text)) throw new Error(`ADDIN_URL is not an address: ${text}`);
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Error(`Excel loads add-ins over https only, but ADDIN_URL is ${text}`);
  if (url.search !== '' || url.hash !== '') throw new Error(`ADDIN_URL must be a plain address without "?" and "#": ${text}`);
  return url.href.replace(/\/+$/, '');
}

/** The manifest with every development address replaced. */
export function addressedManifest(manifest: string, address: string): string {
  return manifest.replaceAll(developmentAddress, address);
}
