package org.edgemuse.kernel.sharing;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;

/** Makes proportional-fair sharing. */
public final class ProportionalFairPlugin
    implements Plugin<SharingDiscipline, ProportionalFairPlugin.Options> {

  /** There is nothing to choose. */
  public record Options() implements Serializable {}

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "All of a slot's requests finish together, at the sum of their solo times";
  }

  @Override
  public SharingDiscipline create(Options options, RunContext run) {
    return new ProportionalFair(Math.max(run.apCount(), run.esCount()));
  }
}
