package org.edgemuse.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.testkit.game.Answer;
import org.edgemuse.testkit.game.Asp;
import org.edgemuse.testkit.game.Followers;
import org.edgemuse.testkit.game.Game;
import org.edgemuse.testkit.game.Mu;
import org.edgemuse.testkit.game.Order;
import org.edgemuse.testkit.game.RewardSearch;
import org.edgemuse.testkit.market.Buyer;
import org.edgemuse.testkit.market.Clearing;
import org.edgemuse.testkit.market.MarketRun;
import org.edgemuse.testkit.market.Seller;
import org.edgemuse.testkit.market.Trade;
import org.junit.jupiter.api.Assumptions;

/** Whether the regret that a mechanism tells is what an independent search finds. */
final class RegretCheck {
  private static final long SEED = 60;
  private static final int SLOTS = 3;

  /** By which part of what is tolerated a granted QoE may differ from the ASP's own choice. */
  private static final double ANSWER_TOLERANCE = 1e-6;

  private final Worlds world;
  private final Object mechanism;
  private final Followers followers;
  private final double tolerance;

  /**
   * A check.
   *
   * @param followers how ASPs answer
   * @param tolerance by which part of max(1, |U|) a regret may be untrue
   */
  RegretCheck(Worlds world, Object mechanism, Followers followers, double tolerance) {
    this.world = world.with("incentive", mechanism).with("slots", SLOTS);
    this.mechanism = mechanism;
    this.followers = followers;
    this.tolerance = tolerance;
  }

  /** Fails if a regret is untrue; is not applicable if none is told. */
  void tellsTheTruth() {
    boolean told = false;
    for (Clearing clearing : new MarketRun(world.scenario(), SEED).toEnd().clearings()) {
      told |= tells(clearing);
      if (tells(clearing)) {
        check(clearing);
      }
    }
    Assumptions.assumeTrue(told, () -> mechanism + " tells no regret");
  }

  /** Whether it tells the regret of all that ask; fails if of some. */
  private boolean tells(Clearing clearing) {
    int asking = 0;
    int told = 0;
    for (int ue = 0; ue < clearing.buyers().size(); ue++) {
      if (clearing.asks(ue)) {
        asking++;
        told += Double.isNaN(clearing.buyers().get(ue).regret()) ? 0 : 1;
      }
    }
    int of = told;
    int all = asking;
    assertTrue(
        told == 0 || told == asking,
        () ->
            "%s tells the regret of %d of the %d UEs that ask in slot %d: all or none"
                .formatted(mechanism, of, all, clearing.slot()));
    return told > 0;
  }

  private void check(Clearing clearing) {
    Game game = game(clearing);
    for (int n = 0; n < game.asps().size(); n++) {
      requireAnswered(game, n, clearing.slot());
    }
    for (int ue = 0; ue < clearing.buyers().size(); ue++) {
      if (clearing.asks(ue)) {
        Buyer buyer = clearing.buyers().get(ue);
        Mu mu = new Mu(ue, buyer.qoeWorth(), buyer.minReward(), buyer.maxReward());
        double utility = game.grantedUtility(mu);
        double gain = Math.max(0, new RewardSearch(game, mu).bestUtility() - utility);
        int who = ue;
        assertEquals(
            gain,
            buyer.regret(),
            tolerance * Math.max(1, Math.abs(utility)),
            () ->
                "%s tells a regret of UE %d in slot %d that is not what other rewards would gain"
                    .formatted(mechanism, who, clearing.slot()));
      }
    }
  }

  /** A regret means nothing if ASPs do not answer rewards as it is supposed that they will. */
  private void requireAnswered(Game game, int es, int slot) {
    Asp asp = game.asps().get(es);
    Answer answer = game.answer(es);
    Answer granted = Answer.granted(asp);
    for (int i = 0; i < asp.orders().size(); i++) {
      int order = i;
      assertEquals(
          answer.qoeMs(asp, i),
          granted.qoeMs(asp, i),
          ANSWER_TOLERANCE * asp.orders().get(i).limitMs(),
          () ->
              "%s: ES %d does not answer the reward of UE %d in slot %d as it is best for itself"
                  .formatted(mechanism, es, game.mus()[es][order], slot));
    }
  }

  private Game game(Clearing clearing) {
    int ess = clearing.sellers().size();
    List<Asp> asps = new ArrayList<>();
    int[][] mus = new int[ess][];
    double[][] rewards = new double[ess][];
    for (int es = 0; es < ess; es++) {
      int asked = es;
      Seller seller = clearing.sellers().get(es);
      List<Trade> trades =
          clearing.trades().stream().filter(t -> t.es() == asked && !t.denied()).toList();
      asps.add(
          new Asp(
              seller.capacityTflops(),
              seller.bandwidthMHz(),
              seller.costPerTflops(),
              seller.costPerMHz(),
              trades.stream().map(trade -> order(trade, seller)).toList()));
      mus[es] = trades.stream().mapToInt(Trade::ue).toArray();
      rewards[es] = trades.stream().mapToDouble(Trade::reward).toArray();
    }
    return new Game(asps, mus, rewards, followers);
  }

  private static Order order(Trade trade, Seller seller) {
    return new Order(
        trade.soloServerMs() * seller.capacityTflops(),
        trade.soloLinkMs() * seller.bandwidthMHz(),
        trade.limitMs(),
        trade.serverShare() * seller.capacityTflops(),
        trade.linkShare() * seller.bandwidthMHz());
  }
}
