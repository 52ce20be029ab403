package org.edgemuse.incentive.slot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.incentive.market.Asp;
import org.edgemuse.incentive.market.Market;
import org.edgemuse.incentive.market.MarketBuilder;
import org.edgemuse.incentive.market.Mu;
import org.edgemuse.kernel.api.world.Task;

/**
 * The requests of a slot as a market: ASPs are the ESs with the spectrum of their home APs, MUs the
 * UEs that ask, and a pair is a request that is bound to the ES. What a pair demands is told by the
 * seconds that it needs alone, so that any generative model and channel will do.
 */
public final class SlotMarket {
  private static final int NOBODY = -1;
  private static final double MHZ_PER_HZ = 1e-6;
  private static final double MS = 1e3;

  private final Market market;
  private final int[] ueOf;
  private final int[] pairOf;

  private SlotMarket(Market market, int[] ueOf, int[] pairOf) {
    this.market = market;
    this.ueOf = ueOf;
    this.pairOf = pairOf;
  }

  /**
   * Reads the requests that wait in a world that has the {@link Premises}.
   *
   * @throws IllegalArgumentException if a request is bound to no ES, or a UE asks an ES twice
   */
  public static SlotMarket of(org.edgemuse.kernel.api.market.Market shown) {
    int[] muOf = new int[shown.ueCount()];
    Arrays.fill(muOf, NOBODY);
    int[] ueOf = new int[Math.min(shown.requests(), shown.ueCount())];
    List<Mu> mus = new ArrayList<>();
    for (int i = 0; i < shown.requests(); i++) {
      int ue = shown.task(i).ue();
      if (muOf[ue] == NOBODY) {
        muOf[ue] = mus.size();
        ueOf[mus.size()] = ue;
        mus.add(new Mu(shown.qoeWorth(ue), shown.minReward(ue), shown.maxReward(ue)));
      }
    }
    MarketBuilder builder = Market.of(asps(shown), mus);
    int[] pairOf = new int[shown.requests()];
    boolean[] asked = new boolean[shown.esCount() * mus.size()];
    for (int i = 0; i < pairOf.length; i++) {
      int es = shown.boundServer(i);
      int ue = shown.task(i).ue();
      if (es < 0) {
        throw new IllegalArgumentException(
            ("UE %d asks no particular ES, but each ASP is asked for a task of its own:"
                    + " userEquipments.oneRequestPerServer must be true")
                .formatted(ue));
      }
      int ap = shown.arrivedAt(i);
      if (ap >= 0 && ap != shown.homeAp(es)) {
        throw new IllegalArgumentException(
            ("UE %d asks ES %d at AP %d, but the ASP is ES %d with AP %d: userEquipments.demand must"
                    + " name no AP, or that one")
                .formatted(ue, es, ap, es, shown.homeAp(es)));
      }
      int pair = es * mus.size() + muOf[ue];
      if (asked[pair]) {
        throw new IllegalArgumentException(
            ("UE %d asks ES %d twice in slot %d, but a pair trades one task a slot:"
                    + " userEquipments.demand must raise no more, and the scheduler must not leave"
                    + " requests waiting for a link")
                .formatted(ue, es, shown.now().slot()));
      }
      asked[pair] = true;
      pairOf[i] = pair;
      request(shown, i, builder, es, muOf[ue]);
    }
    return new SlotMarket(builder.build(), Arrays.copyOf(ueOf, mus.size()), pairOf);
  }

  private static List<Asp> asps(org.edgemuse.kernel.api.market.Market shown) {
    List<Asp> asps = new ArrayList<>();
    for (int es = 0; es < shown.esCount(); es++) {
      int ap = shown.homeAp(es);
      asps.add(
          Asp.ofResources(
              shown.costPerTflops(es),
              shown.costPerMHz(ap),
              shown.capacity(es),
              MHZ_PER_HZ * shown.bandwidthHz(ap)));
    }
    return asps;
  }

  private static void request(
      org.edgemuse.kernel.api.market.Market shown, int i, MarketBuilder builder, int es, int mu) {
    int ap = shown.homeAp(es);
    // TFLOPS times ms are GFLOP.
    double workGflop = MS * shown.serverS(i, es) * shown.capacity(es);
    double dataMhzMs = MS * shown.linkS(i, ap) * (MHZ_PER_HZ * shown.bandwidthHz(ap));
    Task task = shown.task(i);
    double tokens = (double) task.inTokens() + task.outTokens();
    builder.request(es, mu, workGflop, dataMhzMs, MS * task.latencyLimitS(es), tokens);
  }

  /** The market; ASPs are numbered like ESs, MUs in the order of their first requests. */
  public Market market() {
    return market;
  }

  /** The UE that an MU is. */
  public int ue(int mu) {
    return ueOf[mu];
  }

  /** Number of requests. */
  public int requests() {
    return pairOf.length;
  }

  /** Where request i is in the market's arrays over pairs. */
  public int pair(int i) {
    return pairOf[i];
  }
}
