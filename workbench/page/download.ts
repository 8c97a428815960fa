import { element } from './element';

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = element('a', { href: address, download: name, hidden: '' });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
