/**
 * Runs first in the add-in's page when the workbench serves it, as a native host injects a script when a document starts. The
 * workbench's host, in the page around this one, then offers the bridges that office.js looks for.
 */
import type { WorkbenchHandle } from './workbench-handle';

const { workbench } = window.parent as Window & { readonly workbench?: WorkbenchHandle };
workbench?.connect(window);
