import { functionsPage } from '../../scripts/functions-page';
import { functionReference } from '../../src/strings/function-reference.en';

describe('the help page of the functions', () => {
  const page = functionsPage();

  test('has a place for each function, where Excel\'s help link leads', () => {
    for (const { name } of functionReference) expect(page).toContain(`<h2 id="${name.toLowerCase()}">${name}</h2>`);
  });

  test('asks for nothing from elsewhere', () => {
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test('shows text as text', () => {
    expect(page).not.toMatch(/undefined|NaN/);
    expect(page.match(/<(?!!|\/?(?:html|head|meta|title|link|style|body|h1|h2|p|a|nav|dl|dt|dd|pre|code)\b)/g)).toBeNull();
  });
});
