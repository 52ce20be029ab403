package org.edgemuse.jcaco.play;

import java.io.Serializable;
import java.util.Arrays;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.jcaco.game.Tables;
import org.edgemuse.kernel.api.scheduling.Population;

/**
 * The two subgames (29), (30), MASL paper, of a whole population under stochastic information, kept
 * up to date as UEs move, and as their activities change with their places. A UE that raises more
 * than one request a slot on average counts as always active.
 */
public final class ExpectedGames implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Subgame ap;
  private final Subgame es;
  private long version = -1;
  private int changes;
  private boolean esGameChanged;

  /** Games of these sizes, empty until {@link #refresh}. */
  public ExpectedGames(int ues, int aps, int ess) {
    int players = Math.max(1, ues); // an empty world is a game of one who never plays
    ap = Subgame.allocate(players, aps);
    es = new Subgame(players, ess, new double[Tables.size(players, ess)], ap.probability());
  }

  /**
   * Reads the population again if UEs have moved since it was read.
   *
   * @return whether the games are other than before
   */
  public boolean refresh(Population population) {
    if (version == population.placesVersion()) {
      return false;
    }
    boolean serversChanged = changes != population.changes();
    if (version < 0 || serversChanged) {
      readServers(population);
    }
    version = population.placesVersion();
    changes = population.changes();
    readActivities(population);
    esGameChanged |= serversChanged;
    for (int n = 0; n < population.ueCount(); n++) {
      readLinks(population, n);
    }
    return true;
  }

  /** Someone whom no AP reaches waits, and loads none. */
  private void readLinks(Population population, int n) {
    double[] linkS = ap.soloS();
    int row = n * ap.machines();
    boolean served = false;
    for (int m = 0; m < ap.machines(); m++) {
      double aloneS = population.linkS(n, m);
      linkS[row + m] = Math.min(Subgame.FORBIDDEN_S, aloneS);
      served |= aloneS < Double.POSITIVE_INFINITY;
    }
    if (!served) {
      Arrays.fill(linkS, row, row + ap.machines(), 0);
    }
  }

  private void readServers(Population population) {
    double[] serverS = es.soloS();
    for (int n = 0, at = 0; n < population.ueCount(); n++) {
      for (int k = 0; k < es.machines(); k++, at++) {
        serverS[at] = population.serverS(n, k);
      }
    }
  }

  /** Both games share the array of activities. */
  private void readActivities(Population population) {
    double[] probability = ap.probability();
    esGameChanged = false;
    for (int n = 0; n < population.ueCount(); n++) {
      double p = Math.min(1, population.activity(n));
      esGameChanged |= p != probability[n];
      probability[n] = p;
    }
  }

  /**
   * Whether the last {@link #refresh} that returned true found other activities than before, 0 for
   * all at first, or other ESs. If not, the game on ESs is the same as before: places matter to
   * links only.
   */
  public boolean esGameChanged() {
    return esGameChanged;
  }

  /** The game of UEs on APs. */
  public Subgame ap() {
    return ap;
  }

  /** The game of UEs on ESs. */
  public Subgame es() {
    return es;
  }
}
