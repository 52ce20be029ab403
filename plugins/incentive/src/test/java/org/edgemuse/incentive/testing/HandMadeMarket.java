package org.edgemuse.incentive.testing;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.world.Moment;
import org.edgemuse.kernel.api.world.Task;
import org.edgemuse.kernel.api.world.WorkUnit;

/**
 * A slot's market as the kernel shows it, made by hand: 2 ESs with their APs, 3 UEs, and requests
 * as they are added. What is public can be changed.
 */
public final class HandMadeMarket implements Market {
  private static final long serialVersionUID = 1L;

  /** What capacities are counted in. */
  public WorkUnit workUnit = WorkUnit.TFLOP;

  /** Home AP of each ES. */
  public final int[] homeAp = {0, 1};

  /** c_f of each ES. */
  public final double[] costPerTflops = {21.46, 24.72};

  /** c_B of each AP. */
  public final double[] costPerMHz = {.1, .1};

  /** kappa of each ES, s. */
  public final double[] latencyLimitS = {.5, 1};

  /** Rmin of each UE. */
  public final double[] minReward = {1e-4, 1e-4, 1e-4};

  /** Rmax of each UE. */
  public final double[] maxReward = {1, 1, 1};

  private final List<HandMadeRequest> requests = new ArrayList<>();

  /**
   * A request, which tells its task too.
   *
   * @param linkS seconds on any link
   * @param serverS seconds on any ES
   */
  private record HandMadeRequest(
      int ue, int boundServer, double linkS, double serverS, int inTokens, int outTokens, Market in)
      implements Task {

    @Override
    public int taskIndex() {
      return 0;
    }

    @Override
    public double activity() {
      return 1;
    }

    @Override
    public double promptMB() {
      return 0;
    }

    @Override
    public double resultMB() {
      return 0;
    }

    @Override
    public double errorLimit() {
      return 1e-7;
    }

    @Override
    public double latencyLimitS(int es) {
      return in.latencyLimitS(ue, es);
    }

    @Override
    public double errorDecay(int es) {
      return 1;
    }
  }

  /** Adds a request with tokens. */
  public HandMadeMarket request(int ue, int es, double linkS, double serverS) {
    return request(ue, es, linkS, serverS, 300);
  }

  /** Adds a request with so many tokens of prompt and of answer. */
  public HandMadeMarket request(int ue, int es, double linkS, double serverS, int tokens) {
    requests.add(new HandMadeRequest(ue, es, linkS, serverS, tokens, tokens, this));
    return this;
  }

  @Override
  public int ueCount() {
    return 3;
  }

  @Override
  public double qoeWorth(int ue) {
    return 370.6;
  }

  @Override
  public double minReward(int ue) {
    return minReward[ue];
  }

  @Override
  public double maxReward(int ue) {
    return maxReward[ue];
  }

  @Override
  public double latencyLimitS(int ue, int es) {
    return latencyLimitS[es];
  }

  @Override
  public int requests() {
    return requests.size();
  }

  @Override
  public Task task(int i) {
    return requests.get(i);
  }

  @Override
  public int arrivedAt(int i) {
    return boundServer(i);
  }

  @Override
  public int boundServer(int i) {
    return requests.get(i).boundServer();
  }

  @Override
  public double linkS(int i, int ap) {
    return requests.get(i).linkS();
  }

  @Override
  public double serverS(int i, int es) {
    return requests.get(i).serverS();
  }

  @Override
  public Moment now() {
    return new Moment() {
      @Override
      public int slot() {
        return 7;
      }

      @Override
      public long index() {
        return 7;
      }

      @Override
      public double timeS() {
        return 7;
      }
    };
  }

  @Override
  public int apCount() {
    return 2;
  }

  @Override
  public int esCount() {
    return 2;
  }

  @Override
  public double bandwidthHz(int ap) {
    return 100e6;
  }

  @Override
  public double capacity(int es) {
    return 4;
  }

  @Override
  public WorkUnit workUnit() {
    return workUnit;
  }

  @Override
  public double reachM(int ap) {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public boolean limitsReach() {
    return false;
  }

  @Override
  public int homeAp(int es) {
    return homeAp[es];
  }

  @Override
  public double costPerTflops(int es) {
    return costPerTflops[es];
  }

  @Override
  public double costPerMHz(int ap) {
    return costPerMHz[ap];
  }
}
