package org.edgemuse.experiment;

import org.edgemuse.experiment.run.SerialPlugin;
import org.edgemuse.experiment.run.SweepExecutor;
import org.edgemuse.experiment.run.ThreadsPlugin;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;

/** The plugins of this module: its sweep executors. */
public final class ExperimentPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(SweepExecutor.class, "threads", ThreadsPlugin.class);
    bindPlugin(SweepExecutor.class, "serial", SerialPlugin.class);
  }
}
