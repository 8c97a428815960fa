// Writes docs/functions.md and the reference data of the pane from the JSDoc of the custom functions:  npx tsx scripts/functions-docs.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionReference } from '../src/strings/function-reference';
import { readFunctionReference } from './functions-reference';

const root = join(__dirname, '..');

/** Every file that is made from the JSDoc, by its path from the root of the project. A test compares them with what is committed. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const reference = readFunctionReference();
  return new Map([
    ['docs/functions.md', markdown(reference)],
    ['src/strings/function-reference.en.ts', data(reference)],
  ]);
}

const introduction = `# BENEFIT functions

This page is made from the declarations in \`src/functions\` by \`npm run functions-docs\`; every example is executed by the tests.

## What all of them have in common

- **Flows** may be a row, a column or a block, which is read row by row. A blank cell or an empty string is a zero flow in its own
  period: Excel's NPV, IRR and MIRR drop it and move later flows one period earlier, and some Excel versions hand a blank over as 0, so
  nothing else would be the same everywhere. Any other text and TRUE or FALSE among amounts is \`#VALUE!\`, and the message names the
  argument and the cell. An error cell is the result.
- **Rates** are per period (0.035 is 3.5%): one number, a range with one rate per period, or the name of a discount schedule:
  \`"GREENBOOK"\`, \`"GREENBOOK-HEALTH"\`, \`"GREENBOOK-REDUCED"\`, \`"A94-7"\`, …; an unknown name answers with those there are.
  Factors of a schedule are cumulated period by period, 1/((1+r₁)(1+r₂)…), as the Green Book does.
- **Timing** is \`"end"\` (the default, Excel's convention), \`"mid"\` or \`"start"\`; with \`"start"\` the first flow is on the
  appraisal date.
- **Words** may be written in any case and cut short while they stay unambiguous: \`"lower"\` is \`"Lower is better"\`.
- **Single numbers** behave as in Excel: TRUE is 1, text that reads as a number is that number, an empty argument is 0 or its default.
- **Errors**: \`#VALUE!\` for an argument of the wrong kind, \`#NUM!\` where there is no answer, \`#DIV/0!\` for a zero divisor,
  \`#N/A\` for what is not known yet. Excel shows a message with \`#VALUE!\` and \`#N/A\`.
`;

function markdown(reference: readonly FunctionReference[]): string {
  const categories = [...new Set(reference.map(({ category }) => category))];
  const contents = categories.map((category) => {
    const links = reference.filter((entry) => entry.category === category).map(({ name }) => `[${name}](#${name.toLowerCase()})`);
    return `| ${category} | ${links.join(' ')} |`;
  });
  return `${introduction}\n| | |\n|---|---|\n${contents.join('\n')}\n\n${reference.map(section).join('\n')}`;
}

function section(entry: FunctionReference): string {
  const { name, summary, parameters, returns, formula, source, errors, examples, native } = entry;
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(', ');
  return [
    `## ${name}`,
    '',
    `\`BENEFIT.${name}(${signature})\``,
    '',
    summary,
    '',
    '| Argument | |',
    '|---|---|',
    ...parameters.map((parameter) => `| ${parameter.name}${parameter.optional ? ' (optional)' : ''} | ${cell(parameter.description)} |`),
    '',
    `**Returns** ${returns}`,
    '',
    `**Formula** ${formula}`,
    '',
    `**Source** ${source}`,
    '',
    ...examples.map(({ formula: example, result }) => `    ${example}  →  ${result}`),
    '',
    ...errors.map((error) => `- ${error}`),
    ...(native ? ['', `**Nearest function of Excel: ${native.name}.** ${native.difference}`] : []),
    '',
  ].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function data(reference: readonly FunctionReference[]): string {
  return `// Made from the JSDoc in src/functions by scripts/functions-docs.ts; edit it there.
import type { FunctionReference } from './function-reference';

export const functionReference: readonly FunctionReference[] = ${JSON.stringify(reference, null, 2)};
`;
}

if (require.main === module) {
  for (const [path, text] of generatedFiles()) writeFileSync(join(root, path), text);
}
