package org.edgemuse.testkit;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;

/** Makes a demand whose every request is bound to an ES. */
public final class BoundPlugin implements Plugin<DemandModel, BoundPlugin.Options> {

  /**
   * Options of the demand.
   *
   * @param requests of a UE in a slot, the i-th bound to ES n + i mod K
   */
  public record Options(
      @Default("2") @Range(min = 0) @Doc("requests that each UE raises in a slot") int requests)
      implements Serializable {}

  private record Bound(int ueCount, int esCount, int requests) implements DemandModel {
    private static final long serialVersionUID = 1L;

    @Override
    public void raise(Moment now, DemandSink out) {
      for (int ue = 0; ue < ueCount; ue++) {
        for (int i = 0; i < requests; i++) {
          out.request(ue, DemandSink.ANY, i, (ue + i) % esCount);
        }
      }
    }

    @Override
    public double activity(int ue) {
      return requests;
    }
  }

  @Override
  public Class<Options> options() {
    return Options.class;
  }

  @Override
  public String summary() {
    return "Every UE raises several requests a slot, each bound to an ES";
  }

  @Override
  public DemandModel create(Options options, RunContext run) {
    return new Bound(run.ueCount(), run.esCount(), options.requests());
  }
}
