/** taskpane.html: the one page of the shared runtime. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What the page may do: its own scripts and office.js, nothing else, and no connection to anywhere but its own origin. Fluent UI writes
 * its styles into the page, hence 'unsafe-inline' for styles alone. Which sites may frame the page is a header of the server (README).
 */
function contentSecurityPolicy(officeJs: string): string {
  const officeOrigin = URL.canParse(officeJs) ? ` ${new URL(officeJs).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The page for a folder of bundles. office.js comes first, as Microsoft asks; functions.js before the pane, so that formulas calculate
 * first. The hash in each address makes Office's cache fetch a new version.
 */
export function panePage(folder: string, officeJs: string): string {
  const versioned = (file: string): string => {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex')
      .slice(0, 8);
    return `${file}?${hash}`;
  };
  const style = existsSync(path.join(folder, 'taskpane.css')) ? `\n    <link rel="stylesheet" href="${versioned('taskpane.css')}" />` : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(officeJs)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Benefits Realization</title>
    <link rel="icon" href="assets/icon-32.png" />${style}
    <script src="${officeJs}"></script>
    <script src="${versioned('functions.js')}"></script>
    <script defer src="${versioned('taskpane.js')}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}
