package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.OptionDoc;
import org.edgemuse.kernel.config.OptionDocs;
import org.edgemuse.testkit.market.Buyer;
import org.edgemuse.testkit.market.Clearing;
import org.edgemuse.testkit.market.MarketRun;
import org.edgemuse.testkit.market.Trade;

/** What {@link IncentiveMechanismContract} asks of one mechanism in one world. */
final class MechanismChecks {
  private static final long SEED = 20;
  private static final int SEEDS = 3;
  private static final double ROUNDING = 1e-9;

  private final Worlds world;
  private final Object mechanism;
  private final List<Clearing> seen = new ArrayList<>();

  MechanismChecks(Worlds world, Object mechanism) {
    this.world = world.with("incentive", mechanism);
    this.mechanism = mechanism;
  }

  private MarketRun run(long seed) {
    return new MarketRun(world.scenario(), seed).toEnd();
  }

  /** What was decided in the slots of all seeds; they are run once. */
  private List<Clearing> clearings() {
    if (seen.isEmpty()) {
      for (long seed = SEED; seed < SEED + SEEDS; seed++) {
        seen.addAll(run(seed).clearings());
      }
    }
    return seen;
  }

  /** C1 and C2 of (8), QoE paper; whom they leave out is denied and counted. */
  void isFeasible() {
    for (Clearing clearing : clearings()) {
      for (int es = 0; es < clearing.sellers().size(); es++) {
        requireCapacity(clearing, es);
      }
      for (Trade trade : clearing.trades()) {
        requireInTime(clearing, trade);
      }
      assertEquals(
          clearing.trades().stream().filter(Trade::denied).count(),
          clearing.denied(),
          () -> "%s: denials of slot %d are miscounted".formatted(mechanism, clearing.slot()));
    }
  }

  private void requireCapacity(Clearing clearing, int es) {
    double link = 0;
    double server = 0;
    for (Trade trade : clearing.trades()) {
      link += trade.es() == es ? trade.linkShare() : 0;
      server += trade.es() == es ? trade.serverShare() : 0;
    }
    requireWhole(link, "the link of the AP of ES " + es, clearing);
    requireWhole(server, "ES " + es, clearing);
  }

  private void requireWhole(double sum, String of, Clearing clearing) {
    assertTrue(
        sum <= 1 + ROUNDING,
        () ->
            "%s hands out more than there is: parts of %s add up to %s in slot %d"
                .formatted(mechanism, of, sum, clearing.slot()));
  }

  private void requireInTime(Clearing clearing, Trade trade) {
    assertTrue(
        trade.denied() || trade.qoeMs() >= -ROUNDING * trade.limitMs(),
        () ->
            "%s serves UE %d on ES %d too late in slot %d: %s ms, limit %s ms"
                .formatted(
                    mechanism,
                    trade.ue(),
                    trade.es(),
                    clearing.slot(),
                    trade.latencyMs(),
                    trade.limitMs()));
  }

  /** Some are served. */
  void servesSomebody() {
    assertTrue(
        clearings().stream().flatMap(c -> c.trades().stream()).anyMatch(trade -> !trade.denied()),
        () -> mechanism + " serves nobody");
  }

  /** Nobody is worse off than without service, (9), QoE paper. */
  void isRational() {
    for (Clearing clearing : clearings()) {
      for (int ue = 0; ue < clearing.buyers().size(); ue++) {
        int who = ue;
        double utility = clearing.utility(ue);
        assertTrue(
            utility >= -ROUNDING * clearing.buyers().get(ue).qoeWorth(),
            () ->
                "%s leaves UE %d with utility %s in slot %d: it would rather not be served"
                    .formatted(mechanism, who, utility, clearing.slot()));
      }
    }
  }

  /** Nobody pays less or more than it may. */
  void keepsRewardLimits() {
    for (Clearing clearing : clearings()) {
      for (Trade trade : clearing.trades()) {
        Buyer buyer = clearing.buyers().get(trade.ue());
        double reward = trade.reward();
        assertTrue(
            trade.denied()
                || reward >= buyer.minReward() * (1 - ROUNDING)
                    && reward <= buyer.maxReward() * (1 + ROUNDING),
            () ->
                "%s: UE %d pays %s in slot %d, but its limits are %s and %s"
                    .formatted(
                        mechanism,
                        trade.ue(),
                        reward,
                        clearing.slot(),
                        buyer.minReward(),
                        buyer.maxReward()));
      }
    }
  }

  /** Equal seeds give equal decisions, whatever ran before and when a run starts a second time. */
  void repeats() {
    List<MarketRun> runs = new ArrayList<>();
    for (long seed = SEED; seed < SEED + SEEDS; seed++) {
      runs.add(run(seed));
    }
    for (MarketRun run : runs) {
      assertSame(run, run(run.simulation().runSeed()), "in a second run of the same seed");
    }
    MarketRun second = runs.get(0);
    List<Clearing> first = second.clearings();
    second.start().toEnd();
    assertEquals(
        first,
        second.clearings(),
        () -> mechanism + " decides differently when its run starts a second time");
  }

  /** A run decides alike while another one, of another size and seed, goes on beside it. */
  void sharesNothingBetweenRuns(Worlds other) {
    Worlds otherWorld = other.with("incentive", mechanism);
    MarketRun alone = run(SEED);
    MarketRun otherAlone = new MarketRun(otherWorld.scenario(), SEED + 1).toEnd();
    MarketRun together = new MarketRun(world.scenario(), SEED);
    MarketRun otherTogether = new MarketRun(otherWorld.scenario(), SEED + 1);
    for (int slot = 0; slot < together.simulation().slots(); slot++) {
      together.simulation().step();
      otherTogether.simulation().step();
    }
    assertSame(alone, together, "while another run goes on beside it");
    assertSame(otherAlone, otherTogether.toEnd(), "while another run goes on beside it");
  }

  private void assertSame(MarketRun expected, MarketRun actual, String when) {
    assertEquals(
        expected.clearings(), actual.clearings(), () -> mechanism + " decides differently " + when);
  }

  /** Every option says what it means, and the plugin what it is. */
  void isDocumented() {
    Choice<IncentiveMechanism> choice = MarketRun.choice(world.scenario());
    assertFalse(choice.plugin().summary().isBlank(), () -> mechanism + " does not say what it is");
    for (OptionDoc option : OptionDocs.of(choice.plugin().options())) {
      assertFalse(
          option.doc().isBlank(),
          () -> "%s: option '%s' has no @Doc".formatted(mechanism, option.name()));
    }
  }
}
