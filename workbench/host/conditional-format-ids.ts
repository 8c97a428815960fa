/** The ids office.js knows conditional formats by, which stay the same when the engine replaces a format by a changed one. */
export class ConditionalFormatIds {
  private readonly engineIds = new Map<string, string>();

  publicId(engineId: string): string {
    for (const [id, known] of this.engineIds) {
      if (known === engineId) {
        return id;
      }
    }
    return engineId;
  }

  engineId(publicId: string): string {
    return this.engineIds.get(publicId) ?? publicId;
  }

  replace(publicId: string, engineId: string): void {
    this.engineIds.set(publicId, engineId);
  }
}
