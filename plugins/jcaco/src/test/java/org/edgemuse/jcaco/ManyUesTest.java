package org.edgemuse.jcaco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.simulation.Worlds;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.world.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyUesTest {
  private static final String REFUSAL =
      "players (1000000000) x machines (6) must be at most 2147483647, the entries of one table";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "masl",
        "{masl: {cost: expected, normaliser: uniform-load}}",
        "{masl: {stop: window}}",
        "best-response",
        "{best-response: {game: expected}}",
        "fictitious-play",
        "price-learning",
        "slot-optimum",
        "local-search-optimum"
      })
  void moreUesThanATableHolds_areRefusedBeforeAnythingIsAllocated(String scheduler) {
    RuntimeException refused =
        assertThrows(
            IllegalArgumentException.class, () -> Worlds.scheduler(scheduler, new ManyUes()));
    assertTrue(refused.getMessage().endsWith(REFUSAL), refused.getMessage());
  }

  @Test
  void gameOfMorePlayersThanATableHolds_isRefused() {
    assertEquals(
        REFUSAL,
        assertThrows(IllegalArgumentException.class, () -> Subgame.allocate(1_000_000_000, 6))
            .getMessage());
  }

  private record ManyUes() implements RunContext {

    @Override
    public Draws draws(String purpose) {
      return Draws.of(1, purpose);
    }

    @Override
    public int ueCount() {
      return 1_000_000_000;
    }

    @Override
    public int apCount() {
      return 6;
    }

    @Override
    public int esCount() {
      return 6;
    }

    @Override
    public Area area() {
      return new Area(100, 100);
    }

    @Override
    public double slotS() {
      return 1;
    }

    @Override
    public int slots() {
      return 1000;
    }
  }
}
