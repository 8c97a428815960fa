/** Connects the action ids of manifest.xml with what they do; Excel waits for each to report that it has finished. */
export function associateActions(actions: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [id, action] of Object.entries(actions)) {
    Office.actions.associate(id, (event?: Office.AddinCommands.Event) => {
      void action().finally(() => event?.completed());
    });
  }
}
