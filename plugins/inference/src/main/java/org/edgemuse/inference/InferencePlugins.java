package org.edgemuse.inference;

import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/** Binds the plugins of this jar by name. */
public final class InferencePlugins extends EdgeMuseModule {
  @Override
  protected void configure() {}
}
