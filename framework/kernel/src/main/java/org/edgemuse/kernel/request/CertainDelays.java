package org.edgemuse.kernel.request;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** Delays that are certain when a request joins its queues: told then, before it settles. */
public final class CertainDelays implements Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final RequestTable table;
  private final @Nullable Handovers handovers;

  /** What was told of the request with that handle, NaN if nothing. */
  private double[] toldS = new double[16];

  private double latestS = Double.NaN;

  /**
   * The delays of a world's requests.
   *
   * @param handovers by which what is settled may take longer, or null if there are none
   */
  CertainDelays(World world, RequestTable table, @Nullable Handovers handovers) {
    this.world = world;
    this.table = table;
    this.handovers = handovers;
  }

  /** A request is about to join its queues. */
  void note(int handle, int ap, int es, double uplinkS, double downlinkS) {
    // Stages are written as they will be once settled, so that both sums are the same to the bit.
    if (uplinkS > 0) {
      table.setStageS(handle, Stage.UPLINK, world.aps().uplink().certainWaitS(ap) + uplinkS);
    }
    if (downlinkS > 0) {
      table.setStageS(handle, Stage.DOWNLINK, world.aps().downlink().certainWaitS(ap) + downlinkS);
    }
    table.setStageS(handle, Stage.WAIT, world.ess().discipline().certainWaitS(es));
    double serviceS = table.soloServerS(handle) - table.stageS(handle, Stage.LOAD);
    table.setStageS(handle, Stage.GENERATION, serviceS);
    if (handle >= toldS.length) {
      toldS = Arrays.copyOf(toldS, Math.max(handle + 1, 2 * toldS.length));
    }
    boolean mayChange = handovers != null && !handovers.endsInSlot(handle);
    toldS[handle] = mayChange ? Double.NaN : table.delayS(handle);
    latestS = toldS[handle];
  }

  /**
   * The delay of the request that joined its queues since the last call, s; NaN if none did or its
   * delay is not certain yet.
   */
  public double takeLatestS() {
    double delayS = latestS;
    latestS = Double.NaN;
    return delayS;
  }

  /**
   * Whether the delay of a request that has now settled was told before.
   *
   * @throws org.edgemuse.kernel.fault.NonsenseException if it has turned out otherwise
   */
  public boolean wasTold(Outcome outcome) {
    double told = toldS[outcome.handle()];
    if (Double.isNaN(told)) {
      return false;
    }
    if (told != outcome.delayS()) {
      throw world
          .ess()
          .sharingMaker()
          .did(
              "or that of links said for certain that request %d of UE %d would take %s s, but it took %s s"
                  .formatted(
                      outcome.handle(),
                      outcome.ue(),
                      Culprit.number(told),
                      Culprit.number(outcome.delayS())));
    }
    return true;
  }
}
