package com.example.edge;

import java.io.Serializable;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Trips over its own options. */
public final class WrongOptions implements Plugin<Scheduler, WrongOptions.Options> {

  /** The options, whose check is wrong. */
  public record Options(@Default("[]") List<Integer> order) implements Serializable {
    /** Takes the first for granted. */
    public Options {
      order.get(0);
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Trips over its own options";
  }

  @Override
  public Scheduler create(Options options, RunContext run) {
    throw new IllegalStateException("never made");
  }
}
