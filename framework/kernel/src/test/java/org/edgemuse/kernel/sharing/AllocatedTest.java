package org.edgemuse.kernel.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.sharing.SharingDiscipline;
import org.edgemuse.kernel.testing.EqualParts;
import org.edgemuse.kernel.testing.Seen;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.testing.Witness;
import org.junit.jupiter.api.Test;

class AllocatedTest {
  private static final String RULE =
      "; the incentive mechanism must grant parts that are above 0 and add up to at most 1";

  private final SharingDiscipline discipline = new Allocated(3);

  private List<Double> settle() {
    List<Double> serviceS = new ArrayList<>();
    discipline.settle(
        1,
        (handle, waitS, service) -> {
          assertEquals(serviceS.size(), handle, "in the order of admission");
          assertEquals(0, waitS);
          serviceS.add(service);
        });
    return serviceS;
  }

  private String refusal(int resource, double soloS, double share) {
    return assertThrows(
            IllegalStateException.class, () -> discipline.admit(resource, 5, soloS, share))
        .getMessage();
  }

  /** Steps three requests on one machine, each at the rate of its part, through time. */
  @Test
  void eachRequestTakesAsLongAsItsPartOfTheMachineDoes() {
    double[] soloS = {0.2, 0.7, 0.1};
    double[] part = {0.25, 0.35, 0.4};
    double[] leftS = soloS.clone();
    double[] doneS = new double[3];
    double stepS = 1e-5;
    for (int step = 1; doneS[0] * doneS[1] * doneS[2] == 0; step++) {
      for (int i = 0; i < 3; i++) {
        leftS[i] -= stepS * part[i];
        doneS[i] = leftS[i] <= 0 && doneS[i] == 0 ? step * stepS : doneS[i];
      }
    }
    for (int i = 0; i < 3; i++) {
      assertEquals(doneS[i], discipline.projectedS(1, soloS[i], part[i]), 2e-5);
      discipline.admit(1, i, soloS[i], part[i]);
      assertEquals(0, discipline.backlogS(1));
    }
    List<Double> serviceS = settle();
    for (int i = 0; i < 3; i++) {
      assertEquals(doneS[i], serviceS.get(i), 2e-5);
    }
    assertFalse(discipline.finishesAtLoad());
  }

  @Test
  void partsOfAWholeAreAccepted_andFreeAgainInTheNextSlot() {
    Draws draws = Draws.of(7, "parts");
    for (int slot = 0; slot < 20; slot++) {
      int count = 1 + draws.below(1000, 0, slot, 0);
      double total = 0;
      for (int i = 0; i < count; i++) {
        total += draws.exponential(i, slot, 1);
      }
      for (int i = 0; i < count; i++) {
        discipline.admit(slot % 3, i, 1, draws.exponential(i, slot, 1) / total);
      }
      assertEquals(count, settle().size());
    }
  }

  @Test
  void moreThanTheWholeIsRefused() {
    discipline.admit(2, 0, 1, 0.75);
    discipline.admit(1, 1, 1, 1);
    discipline.admit(2, 2, 1, 0.25 + 9e-10);
    assertEquals(
        "Sharing discipline 'allocated' cannot serve request 5 on AP or ES 2: the parts granted to"
            + " this slot's requests add up to 1.5, 0.5 more than the whole"
            + RULE,
        refusal(2, 1, 0.5));
  }

  @Test
  void workWithoutAPartIsRefused_andNoWorkNeedsNone() {
    assertEquals(
        "Sharing discipline 'allocated' cannot serve request 5 on AP or ES 0: it was granted no"
            + " part (0)"
            + RULE,
        refusal(0, 1, 0));
    discipline.admit(0, 0, 0, 0);
    assertEquals(List.of(0.0), settle());
    assertEquals(Double.POSITIVE_INFINITY, discipline.projectedS(0, 1, 0));
  }

  private static TestRun world() {
    return TestRun.simple()
        .with("slots", 2)
        .with("sharing.link", "allocated")
        .with("sharing.server", "allocated");
  }

  @Test
  void aRunWithoutPartsIsRefusedBeforeItStarts() {
    for (TestRun run : List.of(world(), world().with("incentive", "open-access"))) {
      IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, run::start);
      assertEquals(
          "sharing.link serves by granted parts, for which incentive must name a mechanism that"
              + " grants some",
          refused.getMessage());
    }
    TestRun server = world().with("sharing.link", "proportional-fair");
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, server::start);
    assertTrue(refused.getMessage().startsWith("sharing.server serves"), refused.getMessage());
  }

  @Test
  void aRunWithAMarketTakesSoloTimesOverParts() {
    Witness witness = new Witness();
    world().bring("incentive", run -> new EqualParts()).watch(run -> witness).run();
    assertEquals(6, witness.outcomes().size());
    for (Seen seen : witness.outcomes()) {
      assertEquals(3 * (1 + seen.ap()), seen.linkS(), 1e-12);
      assertEquals(3 * 3, seen.serverS(), 1e-12);
    }
  }
}
