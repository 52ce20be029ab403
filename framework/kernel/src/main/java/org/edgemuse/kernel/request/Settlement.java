package org.edgemuse.kernel.request;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.Stage;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.fault.Culprit;
import org.edgemuse.kernel.fault.NonsenseException;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/** Takes what disciplines settle of requests, part by part, and refuses what makes no sense. */
final class Settlement implements Serializable {
  private static final long serialVersionUID = 1L;

  private final World world;
  private final RequestTable table;
  private final @Nullable Handovers handovers;
  private final HandleList settled;
  private final SharingDiscipline.Sink uplinkSink = new TransferSink(this, Pipeline.UPLINK);
  private final SharingDiscipline.Sink serverSink = new ServerSink(this);
  private final SharingDiscipline.Sink downlinkSink = new TransferSink(this, Pipeline.DOWNLINK);

  /**
   * The settlement of a world's requests.
   *
   * @param handovers who keeps settled ones open until they are over, or null if nobody does
   * @param settled takes those that are over
   */
  Settlement(World world, RequestTable table, @Nullable Handovers handovers, HandleList settled) {
    this.world = world;
    this.table = table;
    this.handovers = handovers;
    this.settled = settled;
  }

  /** Lets links and servers settle what they can. */
  void settle() {
    double slotS = world.clock().slotS();
    world.aps().uplink().settle(slotS, uplinkSink);
    world.ess().discipline().settle(slotS, serverSink);
    world.aps().downlink().settle(slotS, downlinkSink);
  }

  private void requireSound(int part, int handle, double waitS, double serviceS) {
    boolean sound = waitS >= 0 && serviceS >= 0 && waitS + serviceS < Double.POSITIVE_INFINITY;
    if (!sound || !table.expects(handle, part)) {
      throw refused(part, handle, waitS, serviceS);
    }
  }

  private void transferred(int part, int handle, double waitS, double serviceS) {
    boolean prompt = part == Pipeline.UPLINK;
    double seconds = waitS + serviceS;
    if (handovers != null && prompt) {
      seconds = handovers.promptTakes(handle, waitS, serviceS);
    } else if (handovers != null) {
      handovers.contentTakes(handle, serviceS);
    }
    table.setStageS(handle, prompt ? Stage.UPLINK : Stage.DOWNLINK, seconds);
  }

  /** A part is settled, and the seconds of its stages are known. */
  private void partSettled(int part, int handle) {
    if (!table.settlePart(handle, part)) {
      return;
    }
    if (handovers == null || handovers.endsInSlot(handle)) {
      settled.add(handle);
    } else {
      handovers.setOut(handle);
    }
  }

  private NonsenseException refused(int part, int handle, double waitS, double serviceS) {
    boolean server = part == Pipeline.SERVER;
    Culprit sharing = server ? world.ess().sharingMaker() : world.aps().sharingMaker();
    String what = server ? "server" : part == Pipeline.UPLINK ? "uplink" : "downlink";
    if (!table.expects(handle, part)) {
      return sharing.did(
          "settled request %d on its %s, where it is not or has settled before"
              .formatted(handle, what));
    }
    return sharing.did(
        "settled request %d of UE %d on its %s after waitS (%s) and serviceS (%s), which must be"
                .formatted(
                    handle, table.ue(handle), what, Culprit.number(waitS), Culprit.number(serviceS))
            + " finite and at least 0");
  }

  private record TransferSink(Settlement settlement, int part)
      implements SharingDiscipline.Sink, Serializable {
    @Override
    public void settled(int handle, double waitS, double serviceS) {
      settlement.requireSound(part, handle, waitS, serviceS);
      settlement.transferred(part, handle, waitS, serviceS);
      settlement.partSettled(part, handle);
    }
  }

  private record ServerSink(Settlement settlement) implements SharingDiscipline.Sink, Serializable {
    @Override
    public void settled(int handle, double waitS, double serviceS) {
      settlement.requireSound(Pipeline.SERVER, handle, waitS, serviceS);
      RequestTable table = settlement.table;
      table.setStageS(handle, Stage.WAIT, waitS);
      table.setStageS(handle, Stage.GENERATION, serviceS - table.stageS(handle, Stage.LOAD));
      settlement.partSettled(Pipeline.SERVER, handle);
    }
  }
}
