import { wordPattern } from './word-pattern';

/**
 * Words that name an output (something a project hands over) rather than a benefit (an improvement someone notices). A name that starts
 * with one of them, or has one as its last word, is an output, unless it also says what changes.
 */
const outputs = wordPattern([
  'implement', 'implementation', 'install', 'installation', 'deploy', 'deployment', 'deliver', 'delivery of', 'roll out', 'rollout',
  'launch', 'build', 'develop', 'development of', 'migrate', 'migration', 'go live', 'procure', 'procurement of', 'upgrade', 'train',
  'training', 'new system', 'new platform', 'new tool', 'new portal', 'new website', 'set up', 'create', 'introduce', 'introduction of',
  'einführung', 'einführen', 'implementierung', 'inbetriebnahme', 'aufbau', 'ablösung', 'schulung', 'bereitstellung', 'umstellung',
  'neues system',
]);

const changes = wordPattern([
  'more', 'fewer', 'less', 'faster', 'quicker', 'shorter', 'lower', 'higher', 'better', 'reduce', 'reduced', 'reduction', 'increase',
  'increased', 'improve', 'improved', 'improvement', 'save', 'saved', 'saving', 'savings', 'avoid', 'avoided', 'satisfaction', 'cost',
  'costs', 'revenue',
  'mehr', 'weniger', 'schneller', 'kürzere', 'geringere', 'höhere', 'bessere', 'einsparung', 'senkung', 'steigerung', 'zufriedenheit',
  'kosten',
]);

/** Whether the name of a benefit names an output: 'Implement the new portal', but not 'Fewer calls after the portal's launch'. */
export function namesAnOutput(benefit: string): boolean {
  const name = benefit.trim();
  return outputs.atAnEnd.test(name) && !changes.anywhere.test(name);
}
