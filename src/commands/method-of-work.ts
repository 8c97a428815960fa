/**
 * The sheets and the domain: what the commands work with. They are most of the code and are loaded with the first command that needs them,
 * so that the ribbon and the frame of the pane do not wait for them.
 */
export async function methodOfWork() {
  const [
    assessing, sampling, applying, decoding, settings, refreshing, scaffolding, catalog, words, sample, standing, changing,
  ] = await Promise.all([
    import('../domain/realization/assess'),
    import('../sheets/plan-sample'),
    import('../sheets/plan-apply-settings'),
    import('../sheets/decode-program'),
    import('../sheets/decode-settings'),
    import('../sheets/plan-refresh'),
    import('../sheets/plan-scaffold'),
    import('../sheets/sheet-catalog'),
    import('../sheets/status-words'),
    import('../sheets/sample-program'),
    import('../sheets/refreshed-standing'),
    import('../domain/realization/what-changed'),
  ]);
  return {
    ...assessing, ...sampling, ...applying, ...decoding, ...settings, ...refreshing, ...scaffolding, ...catalog, ...words, ...sample,
    ...standing, ...changing,
  };
}

export type MethodOfWork = Awaited<ReturnType<typeof methodOfWork>>;
