// The function reference as a page of the published site: the help that Excel opens for a function (helpUrl in functions.json).
import type { FunctionReference } from '../src/strings/function-reference';
import { readFunctionReference } from './functions-reference';

/** The page's name in the site; each function is the fragment of its lower-case name. */
export const functionsPageName = 'functions.html';

export function functionsPage(): string {
  const reference = readFunctionReference();
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>BENEFIT functions – Benefits Realization for Excel</title>
    <link rel="icon" href="assets/icon-32.png" />
    <style>
      body {
        max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 'Segoe UI', system-ui, sans-serif;
        color: #242424; background: #fff;
      }
      h2 { margin-top: 2.5rem; border-top: 1px solid #8888; padding-top: 1rem; }
      nav a { display: inline-block; margin-right: 0.75rem; }
      dt { font-weight: 600; }
      dd { margin: 0 0 0.4rem 1.5rem; }
      pre { overflow-x: auto; padding: 0.5rem; background: #8881; }
      @media (prefers-color-scheme: dark) { body { color: #f0f0f0; background: #1f1f1f; } a { color: #8ab8ff; } }
    </style>
  </head>
  <body>
    <h1>BENEFIT functions</h1>
    <p>
      Ranges of amounts may be a row, a column or a block, read row by row; a blank cell is a zero in its own period.
      <a href="help.html">Help</a>
    </p>
    <nav>${reference.map(({ name }) => `<a href="#${name.toLowerCase()}">${name}</a>`).join(' ')}</nav>
${reference.map(section).join('\n')}
  </body>
</html>
`;
}

function section({ name, summary, parameters, returns, formula, source, errors, examples, native }: FunctionReference): string {
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', ');
  const terms: readonly (readonly [string, string])[] = [
    ...parameters.map((parameter) => [parameter.name, parameter.description] as const),
    ['Returns', returns],
    ['Formula', formula],
    ['Source', source],
    ...errors.map((error) => ['Error', error] as const),
    ...(native ? [[`Nearest function of Excel: ${native.name}`, native.difference] as const] : []),
  ];
  return `    <h2 id="${name.toLowerCase()}">${name}</h2>
    <p><code>=BENEFIT.${escaped(`${name}(${signature})`)}</code></p>
    <p>${escaped(summary)}</p>
    <dl>${terms.map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`).join('')}</dl>
    <pre>${examples.map((example) => escaped(`${example.formula}  →  ${example.result}`)).join('\n')}</pre>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
