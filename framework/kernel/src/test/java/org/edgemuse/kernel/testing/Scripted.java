package org.edgemuse.kernel.testing;

import java.io.Serializable;
import java.util.function.BiConsumer;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;

/** Raises what a test tells it to. */
public record Scripted(Script script) implements DemandModel {
  private static final long serialVersionUID = 1L;

  /** What to raise. */
  public interface Script extends BiConsumer<Moment, DemandSink>, Serializable {}

  @Override
  public void raise(Moment now, DemandSink out) {
    script.accept(now, out);
  }

  @Override
  public double activity(int ue) {
    return 1;
  }
}
