export function findBrowser(
  platform?: NodeJS.Platform,
  environment?: Readonly<Record<string, string | undefined>>,
  exists?: (file: string) => boolean,
): string | null;
export const browserArguments: readonly string[];
