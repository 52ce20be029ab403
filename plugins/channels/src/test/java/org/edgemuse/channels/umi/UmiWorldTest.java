package org.edgemuse.channels.umi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.edgemuse.kernel.model.EdgeSimulation;
import org.edgemuse.testkit.Worlds;
import org.junit.jupiter.api.Test;

class UmiWorldTest {
  private static final int SLOTS = 12;

  private static Worlds world() {
    return Worlds.defaults()
        .with("slots", SLOTS)
        .with("userEquipments.mobility", "eastwards")
        .with("channel", Map.of("umi-street-canyon", Map.of("shadowing", true)));
  }

  /** The rates of all pairs in each slot. */
  private static double[][] rates(EdgeSimulation simulation, int slots) {
    double[][] rates = new double[slots][];
    for (int slot = 0; slot < slots; slot++) {
      simulation.step();
      rates[slot] = rates(simulation);
    }
    return rates;
  }

  private static double[] rates(EdgeSimulation simulation) {
    int aps = simulation.world().apCount();
    double[] rates = new double[aps * simulation.world().ues().count()];
    Arrays.setAll(rates, pair -> simulation.world().rateBps(pair / aps, pair % aps));
    return rates;
  }

  @Test
  void ratesChangeAsUesWalkAndHangOnTheSeed() {
    double[][] rates = rates(world().start(1), SLOTS);
    assertFalse(Arrays.equals(rates[0], rates[1]));
    assertArrayEquals(rates, rates(world().start(1), SLOTS));
    assertFalse(Arrays.deepEquals(rates, rates(world().start(2), SLOTS)));
  }

  /** UEs are where they were, so that everything else must be too. */
  @Test
  void anEpisodeFindsTheStreetsOfTheFirst() {
    EdgeSimulation simulation = world().with("episodes", 3).start(1);
    double[][] first = rates(simulation, SLOTS);
    assertArrayEquals(first, rates(simulation, SLOTS));
    assertArrayEquals(first, rates(simulation, SLOTS));
  }

  @Test
  void aRestoredRunGoesOnWithItsOwnPlaces() throws IOException, ClassNotFoundException {
    EdgeSimulation simulation = world().with("episodes", 2).start(1);
    rates(simulation, SLOTS / 2);
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    simulation.save(checkpoint);
    EdgeSimulation restored =
        EdgeSimulation.restore(
            new ByteArrayInputStream(checkpoint.toByteArray()), Worlds.plugins().classLoader());
    assertArrayEquals(rates(simulation, SLOTS), rates(restored, SLOTS));
  }
}
