package org.edgemuse.kernel.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.world.DemandModel;
import org.edgemuse.kernel.api.world.DemandSink;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;

/** Demand that depends on service hears what became of it, and other demand does not. */
class ClosedLoopTest {

  /** UE 0 asks again two slots after its content came, if it listens; else once. */
  private static final class Patient implements DemandModel {
    private static final long serialVersionUID = 1L;

    private final boolean listens;
    private int pause;
    private boolean waiting;

    Patient(boolean listens) {
      this.listens = listens;
    }

    @Override
    public void raise(Moment now, DemandSink out) {
      if (!waiting && pause-- <= 0) {
        out.request(0);
        waiting = true;
      }
    }

    @Override
    public double activity(int ue) {
      return 0.5;
    }

    @Override
    public boolean endogenous() {
      return listens;
    }

    @Override
    public void settled(Outcome outcome) {
      waiting = false;
      pause = 1;
    }
  }

  private static List<Integer> slotsServed(boolean listens) {
    Witness witness = new Witness();
    TestRun.simple()
        .bring("userEquipments.demand", run -> new Patient(listens))
        .watch(run -> witness)
        .run();
    return witness.outcomes().stream().map(Seen::slot).toList();
  }

  @Test
  void endogenousDemandHearsOfItsOutcomes() {
    assertEquals(List.of(0, 2, 4, 6, 8), slotsServed(true));
  }

  @Test
  void otherDemandHearsNothing() {
    assertEquals(List.of(0), slotsServed(false));
  }
}
