package org.edgemuse.kernel.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.scheduling.CompleteScheduler;
import org.edgemuse.kernel.api.scheduling.CompleteView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.api.world.MobilityModel;
import org.edgemuse.kernel.testing.Scripted;
import org.edgemuse.kernel.testing.TestRun;
import org.junit.jupiter.api.Test;

/** The phases of a slot happen in the order that plugins rely on, whatever MASON does with ties. */
class PhaseTest {
  private static final List<String> LOG = new ArrayList<>();

  private record Logging() implements CompleteScheduler {
    @Override
    public void begin(CompleteView view) {
      LOG.add("begin");
    }

    @Override
    public void decide(CompleteView view, Request request) {
      LOG.add("decide");
      request.assign(0, 0, 3);
    }

    @Override
    public void learn(CompleteView view, Outcome outcome) {
      LOG.add("learn");
    }
  }

  private record Serving() implements SharingDiscipline {
    private static final List<Integer> ADMITTED = new ArrayList<>();

    @Override
    public void admit(int resource, int handle, double soloS, double share) {
      LOG.add("admit");
      ADMITTED.add(handle);
    }

    @Override
    public double projectedS(int resource, double soloS, double share) {
      return soloS;
    }

    @Override
    public void settle(double slotS, Sink sink) {
      LOG.add("settle");
      ADMITTED.forEach(handle -> sink.settled(handle, 0, 3));
      ADMITTED.clear();
    }
  }

  private static final class Observing extends MeanMetric {
    private static final long serialVersionUID = 1L;

    Observing() {
      super("none");
    }

    @Override
    protected void measure(SlotRecord slot, double[] values) {
      LOG.add("observe " + slot.now().slot());
    }
  }

  @Test
  void phasesHappenInTheirOrderInEverySlot() {
    LOG.clear();
    MobilityModel moving = (ue, now, places) -> LOG.add("move");
    IncentiveMechanism clearing = (market, out) -> LOG.add("clear");
    TestRun.simple()
        .with("slots", 3)
        .with("userEquipments.count", 1)
        .bring("userEquipments.mobility", run -> moving)
        .bring(
            "userEquipments.demand",
            run ->
                new Scripted(
                    (now, out) -> {
                      LOG.add("raise");
                      out.request(0);
                    }))
        .bring("incentive", run -> clearing)
        .bring("scheduler", run -> new Logging())
        .bring("sharing.server", run -> new Serving())
        .watch(run -> new Observing())
        .run();
    List<String> expected = new ArrayList<>();
    for (int slot = 0; slot < 3; slot++) {
      expected.addAll(
          List.of("move", "raise", "clear", "begin", "decide", "admit", "settle", "learn"));
      expected.add("observe " + slot);
    }
    assertEquals(expected, LOG);
  }
}
