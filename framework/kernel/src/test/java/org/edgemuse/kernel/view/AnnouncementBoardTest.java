package org.edgemuse.kernel.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.scheduling.AnnouncedScheduler;
import org.edgemuse.kernel.api.scheduling.AnnouncedView;
import org.edgemuse.kernel.api.scheduling.Announcements;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.kernel.testing.Eastward;
import org.edgemuse.kernel.testing.TestRun;
import org.edgemuse.kernel.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcements against sums over all UEs, done anew for every slot. */
class AnnouncementBoardTest {
  private static final int UES = 12;
  private static final double[] CAPACITY_TFLOPS = {1, 2, 5};

  /** Wanders over APs and ESs, and notes what it is told when a slot's decisions start. */
  private static final class Listener implements AnnouncedScheduler {
    private static final long serialVersionUID = 1L;

    private final int[] ap = new int[UES];
    private final int[] es = new int[UES];
    private final int[] steps = new int[UES];
    private double[] told = {};

    Listener() {
      Arrays.fill(ap, -1);
    }

    @Override
    public void begin(AnnouncedView view) {
      told = all(view.announcements());
    }

    @Override
    public void decide(AnnouncedView view, Request request) {
      int ue = request.ue();
      ap[ue] = (ue + view.now().slot()) % 3;
      es[ue] = (ue * 5 + view.now().slot()) % 3;
      steps[ue] = request.minSteps(es[ue]) + ue % 4;
      request.assign(ap[ue], es[ue], steps[ue]);
      assertArrayEquals(told, all(view.announcements()), "announced anew in the middle of a slot");
    }

    private static double[] all(Announcements said) {
      double[] all = new double[18];
      for (int i = 0; i < 3; i++) {
        all[i] = said.linkLoadS(i);
        all[3 + i] = said.linkPresence(i);
        all[6 + i] = said.linkFullLoadS(i);
        all[9 + i] = said.serverLoadS(i);
        all[12 + i] = said.serverPresence(i);
        all[15 + i] = said.serverFullLoadS(i);
      }
      return all;
    }
  }

  private static double[] expected(World world, Listener listener) {
    double[] all = new double[18];
    for (int ue = 0; ue < UES; ue++) {
      double activity = world.demand().activity(ue);
      for (int i = 0; i < 3; i++) {
        double dx = world.ues().xM(ue) - world.aps().xM(i);
        double dy = world.ues().yM(ue) - world.aps().yM(i);
        double d2 = Math.max(1, dx * dx + dy * dy);
        double snr = 0.2 / (d2 * d2) / (Math.pow(10, -20.4) * 6e6);
        double linkS =
            world.ues().tasks().resultMB(ue) * 8e6 / (6e6 * Math.log1p(snr) / Math.log(2));
        all[6 + i] += activity * linkS;
        all[15 + i] += activity * 2.5 * 3 / CAPACITY_TFLOPS[i];
        if (listener.ap[ue] == i) {
          all[i] += activity * linkS;
          all[3 + i] += activity;
        }
        if (listener.ap[ue] >= 0 && listener.es[ue] == i) {
          all[9 + i] += activity * 2.5 * listener.steps[ue] / CAPACITY_TFLOPS[i];
          all[12 + i] += activity;
        }
      }
    }
    return all;
  }

  @ParameterizedTest(name = "UEs move {0} m a slot")
  @ValueSource(doubles = {0, 35})
  void announcementsAreSumsOverAllUesAtTheEndOfTheSlotBefore(double stepM) {
    Listener listener = new Listener();
    TestRun run =
        TestRun.defaults()
            .with("slots", 30)
            .with("accessPoints.count", 3)
            .with("edgeServers.count", 3)
            .with("edgeServers.capacityTflops", List.of(1, 2, 5))
            .with(
                "edgeServers.model",
                Map.of("analytic", Map.of("tflopPerStep", 2.5, "errorScale", 1)))
            .with("userEquipments.count", UES)
            // ln(1 / 0.1) / 1 = 2.3, hence three steps for everyone.
            .with("userEquipments.errorDecay", 1)
            .with("userEquipments.errorLimit", 0.1)
            .with("userEquipments.resultMB", Map.of("uniform", List.of(2, 10)))
            .with("userEquipments.demand", "bernoulli")
            .bring("scheduler", ignored -> listener);
    if (stepM > 0) {
      run = run.bring("userEquipments.mobility", ignored -> new Eastward(stepM, 1000));
    }
    EdgeSimulation simulation = run.start();
    simulation.step();
    for (int slot = 1; slot < 30; slot++) {
      double[] expected = expected(simulation.world(), listener);
      simulation.step();
      for (int i = 0; i < expected.length; i++) {
        assertEquals(
            expected[i], listener.told[i], 1e-9 * expected[i], "number " + i + " of slot " + slot);
      }
    }
  }

  @Test
  void fullLoadsFollowActivitiesThatDependOnPlaces() {
    Listener listener = new Listener();
    EdgeSimulation simulation =
        TestRun.defaults()
            .with("accessPoints.count", 3)
            .with("edgeServers.count", 3)
            .with("userEquipments.count", UES)
            .with("userEquipments.demand", "per-cell")
            .bring("userEquipments.mobility", ignored -> new Eastward(120, 1000))
            .bring("scheduler", ignored -> listener)
            .start();
    simulation.step();
    double[] fullLoads = new double[9];
    for (int slot = 1; slot < 9; slot++) {
      double expected = 0;
      WorldPopulation population = new WorldPopulation(simulation.world());
      for (int ue = 0; ue < UES; ue++) {
        expected += population.activity(ue) * population.serverS(ue, 0);
      }
      simulation.step();
      assertEquals(expected, listener.told[15], 1e-9 * expected);
      fullLoads[slot] = expected;
    }
    assertTrue(Arrays.stream(fullLoads).distinct().count() > 3, "activities never changed");
  }
}
