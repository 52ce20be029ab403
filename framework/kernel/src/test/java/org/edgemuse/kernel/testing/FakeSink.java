package org.edgemuse.kernel.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.edgemuse.kernel.api.world.DemandSink;

/** Notes down requests; where UEs are is up to a function from UE to nearest AP. */
public final class FakeSink implements DemandSink {

  /** One request. */
  public record Raised(int ue, int homeAp, int taskIndex, int boundServer) {}

  private final List<Raised> requests = new ArrayList<>();
  private final IntUnaryOperator nearestAp;

  /** A sink. */
  public FakeSink(IntUnaryOperator nearestAp) {
    this.nearestAp = nearestAp;
  }

  /** All requests so far. */
  public List<Raised> requests() {
    return requests;
  }

  @Override
  public void request(int ue, int homeAp, int taskIndex, int boundServer) {
    requests.add(new Raised(ue, homeAp, taskIndex, boundServer));
  }

  @Override
  public int nearestAp(int ue) {
    return nearestAp.applyAsInt(ue);
  }
}
