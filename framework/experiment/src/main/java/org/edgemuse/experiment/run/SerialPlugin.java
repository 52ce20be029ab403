package org.edgemuse.experiment.run;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Makes the executor for debuggers and profilers. */
public final class SerialPlugin implements Plugin<SweepExecutor, SerialPlugin.Options> {

  /** There are none. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Makes runs one after the other in the calling thread";
  }

  @Override
  public SweepExecutor create(Options options, RunContext run) {
    return new Serial();
  }
}
