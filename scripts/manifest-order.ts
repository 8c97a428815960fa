/**
 * The order of elements that Excel enforces in a task pane manifest with add-in commands, as far as this add-in uses it. Source:
 * Microsoft's "How to find the proper order of manifest elements" and the schemas of [MS-OWEMXML].
 */

/** One row per element: its children in their only permitted order. `+` may repeat, `?` may be missing. */
const sequences: Readonly<Record<string, string>> = {
  'OfficeApp': [
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? AppDomains? Hosts',
    'Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?',
  ].join(' '),
  'OfficeApp/DisplayName': 'Override?',
  'OfficeApp/Description': 'Override?',
  'OfficeApp/SupportUrl': 'Override?',
  'OfficeApp/Hosts': 'Host+',
  'OfficeApp/Requirements': 'Sets',
  'Requirements/Sets': 'Set+',
  'OfficeApp/DefaultSettings': 'SourceLocation',
  'OfficeApp/VersionOverrides': 'Hosts Resources',
  'VersionOverrides/Hosts': 'Host+',
  'VersionOverrides/Hosts/Host': 'Runtimes AllFormFactors DesktopFormFactor',
  'Host/Runtimes': 'Runtime+',
  'Host/AllFormFactors': 'ExtensionPoint+',
  'Host/DesktopFormFactor': 'GetStarted? FunctionFile ExtensionPoint+',
  'DesktopFormFactor/GetStarted': 'Title Description LearnMoreUrl',
  'ExtensionPoint[CustomFunctions]': 'Script Page Metadata Namespace',
  'ExtensionPoint/Script': 'SourceLocation',
  'ExtensionPoint/Page': 'SourceLocation',
  'ExtensionPoint/Metadata': 'SourceLocation',
  'ExtensionPoint[PrimaryCommandSurface]': 'CustomTab',
  'ExtensionPoint[ContextMenu]': 'OfficeMenu+',
  'ExtensionPoint/CustomTab': 'Group+ Label',
  'CustomTab/Group': 'Label Icon Control+',
  'ExtensionPoint/OfficeMenu': 'Control',
  'Control[Button]': 'Label Supertip Icon Action',
  'Control[Menu]': 'Label Supertip Icon Items',
  'Control/Items': 'Item+',
  'Items/Item': 'Label Supertip Icon Action',
  'Supertip': 'Title Description',
  'Icon': 'bt:Image+',
  'Action[ShowTaskpane]': 'SourceLocation',
  'Action[ExecuteFunction]': 'FunctionName',
  'VersionOverrides/Resources': 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'Resources/bt:Images': 'bt:Image+',
  'Resources/bt:Urls': 'bt:Url+',
  'Resources/bt:ShortStrings': 'bt:String+',
  'Resources/bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override?',
  'bt:Url': 'bt:Override?',
};

/** The names an element may be listed under, most particular first. */
function rowNames(element: Element): string[] {
  const tag = element.tagName;
  const parent = element.parentElement?.tagName;
  const grandparent = element.parentElement?.parentElement?.tagName;
  return [`${grandparent}/${parent}/${tag}`, `${parent}/${tag}`, `${tag}[${element.getAttribute('xsi:type')}]`, tag];
}

function expression(sequence: string): RegExp {
  const parts = sequence.split(' ').map((part) => {
    const [, name, count = ''] = /^([\w:]+)([+?]?)$/.exec(part)!;
    return `(?:${name} )${count}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

/** A sentence for each element whose children are not what Excel expects, in the order it expects them. */
export function orderFaults(manifest: Document): string[] {
  return [...manifest.getElementsByTagName('*')].flatMap((element) => {
    const found = [...element.children].map((child) => `${child.tagName} `).join('');
    const row = rowNames(element).find((name) => name in sequences);
    if (row === undefined) return found === '' ? [] : [`<${element.tagName}> is not known to hold elements, but holds ${found.trim()}.`];
    const sequence = sequences[row]!;
    return expression(sequence).test(found)
      ? []
      : [`<${element.tagName}> must hold "${sequence}" in this order, but holds "${found.trim()}".`];
  });
}
