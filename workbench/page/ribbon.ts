import { element } from './element';
import type { Action, Button, Control, ManifestModel } from './manifest-model';
import { isMenu } from './manifest-model';
import { menuButton } from './menu-button';
import type { ShortcutTable } from './shortcuts';

/** The icon drawn at the height of a large ribbon button. */
const iconSize = 32;

/** Draws the add-in's tab: its groups, buttons and menus with their icons, tips and shortcuts. `run` gets what the user chose. */
export function renderRibbon(
  container: HTMLElement,
  manifest: ManifestModel,
  shortcuts: ShortcutTable,
  run: (action: Action) => void,
): void {
  const { label, groups } = manifest.tab;
  const tab = element(
    'button',
    { 'type': 'button', 'role': 'tab', 'id': 'ribbon-tab', 'class': 'tab', 'aria-selected': 'true', 'aria-controls': 'ribbon-panel' },
    label,
  );
  const panel = element('div', { 'role': 'tabpanel', 'id': 'ribbon-panel', 'class': 'panel', 'aria-labelledby': 'ribbon-tab' });
  groups.forEach((group, index) => {
    const caption = element('div', { class: 'caption', id: `ribbon-group-${index}` }, group.label);
    const controls = element('div', { class: 'controls' }, ...group.controls.map((control) => renderControl(control, shortcuts, run)));
    panel.append(element('div', { 'role': 'group', 'class': 'group', 'aria-labelledby': caption.id }, controls, caption));
  });
  container.replaceChildren(element('div', { 'role': 'tablist', 'class': 'tabs', 'aria-label': 'Ribbon' }, tab), panel);
}

function renderControl(control: Control, shortcuts: ShortcutTable, run: (action: Action) => void): HTMLElement {
  const keys = isMenu(control) || control.action.kind === 'show-pane' ? undefined : shortcuts.keysOf(control.action.id);
  const tip = element('div', { role: 'tooltip', class: 'tip', id: `tip-${control.id}` }, element('strong', {}, control.label), control.tip);
  if (keys !== undefined) tip.append(element('kbd', {}, keys));
  const face = document.createDocumentFragment();
  face.append(
    element('img', { src: control.icons.get(iconSize) ?? '', alt: '', width: String(iconSize), height: String(iconSize) }),
    element('span', {}, control.label),
  );

  if (isMenu(control)) {
    const wrapper = menuButton({ label: control.label, content: face, className: 'large' }, () =>
      menuEntries(control.items, shortcuts, run),
    );
    wrapper.classList.add('has-tip');
    wrapper.querySelector('button')?.setAttribute('aria-describedby', tip.id);
    wrapper.append(tip);
    return wrapper;
  }
  const button = element('button', { 'type': 'button', 'class': 'large', 'aria-describedby': tip.id, 'data-control': control.id }, face);
  button.addEventListener('click', () => run(control.action));
  return element('div', { class: 'has-tip' }, button, tip);
}

/** The lines of a menu made from the manifest's items. */
export function menuEntries(items: readonly Button[], shortcuts: ShortcutTable, run: (action: Action) => void) {
  return items.map((item) => ({
    label: item.label,
    hint: item.action.kind === 'run' ? shortcuts.keysOf(item.action.id) : undefined,
    icon: item.icons.get(16),
    choose: () => run(item.action),
  }));
}
