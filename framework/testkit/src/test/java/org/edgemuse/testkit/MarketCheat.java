package org.edgemuse.testkit;

import org.edgemuse.kernel.api.market.Allocation;
import org.edgemuse.kernel.api.market.IncentiveMechanism;
import org.edgemuse.kernel.api.market.Market;
import org.edgemuse.kernel.api.scheduling.DenyReason;
import org.jspecify.annotations.Nullable;

/** A market with one {@link MarketTrick}, which it plays on what a sound one decides. */
final class MarketCheat implements IncentiveMechanism {
  private static final long serialVersionUID = 1L;
  private static int slotsOfAllRuns;

  private final MarketTrick trick;
  private final IncentiveMechanism sound;
  private transient int remembered;
  private @Nullable Thread thread;

  MarketCheat(MarketTrick trick, IncentiveMechanism sound) {
    this.trick = trick;
    this.sound = sound;
  }

  @Override
  public void open(Market market) {
    if (trick == MarketTrick.REFUSES_MUTELY && market.costPerMHz(0) == 0) {
      throw new IllegalArgumentException("no");
    }
    sound.open(market);
  }

  @Override
  public void clear(Market market, Allocation out) {
    slotsOfAllRuns++;
    remembered++;
    if (trick == MarketTrick.HOLDS_A_THREAD) {
      thread = Thread.currentThread();
    }
    if (trick == MarketTrick.NEEDS_REQUESTS) {
      remembered = 100 / market.requests();
    }
    sound.clear(market, new Bent(out));
    if (trick == MarketTrick.TELLS_ONE_REGRET && market.requests() > 0) {
      out.regret(market.task(0).ue(), 0);
    }
  }

  private double bent(int i, double reward) {
    return switch (trick) {
      case OVERCHARGES -> 100;
      case UNDERCHARGES -> 0;
      case FAVOURS_THE_FIRST -> reward + 1e-3 * i;
      case TOSSES_COINS -> reward * (1 + 1e-9 * (System.nanoTime() % 1000));
      case COUNTS_ACROSS_RUNS -> reward + 1e-9 * slotsOfAllRuns;
      case FORGETS -> reward + 1e-9 * remembered;
      default -> reward;
    };
  }

  private final class Bent implements Allocation {
    private final Allocation out;

    Bent(Allocation out) {
      this.out = out;
    }

    @Override
    public void grant(int i, double reward, double linkShare, double serverShare) {
      if (trick == MarketTrick.SERVES_NOBODY) {
        out.deny(i, DenyReason.CAPACITY);
        return;
      }
      double part =
          switch (trick) {
            case HANDS_OUT_TOO_MUCH -> 1.1;
            case SERVES_LATE -> 0.01;
            default -> 1;
          };
      out.grant(i, bent(i, reward), part * linkShare, part * serverShare);
      if (trick == MarketTrick.DECIDES_TWICE) {
        out.grant(i, reward, linkShare, serverShare);
      }
    }

    @Override
    public void deny(int i, DenyReason reason) {
      if (trick == MarketTrick.DENIES_NOBODY) {
        out.grant(i, 0.05, 0.01, 0.01);
      } else {
        out.deny(i, reason);
      }
    }

    @Override
    public void regret(int ue, double gain) {
      out.regret(ue, gain);
    }
  }
}
