package org.edgemuse.jcaco.play;

import java.io.Serializable;
import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.kernel.api.scheduling.ActiveRequests;

/**
 * The two subgames (18), (19), MASL paper, of the requests of one slot under complete information.
 * Players are requests, in the order of decision; the games have room for the busiest slot so far,
 * and players beyond {@link #count} have probability 0. So has a request whose links are all in
 * outage: it waits for the next slot, wherever it is assigned, and loads neither AP nor ES.
 */
public final class SlotGames implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int aps;
  private final int ess;
  private Subgame ap;
  private Subgame es;
  private int count;

  /** Games of that many APs and ESs, with room for that many requests at first. */
  public SlotGames(int aps, int ess, int room) {
    this.aps = aps;
    this.ess = ess;
    ap = Subgame.allocate(Math.max(1, room), aps);
    es = Subgame.allocate(Math.max(1, room), ess);
  }

  /** Reads the requests of a slot. */
  public void read(ActiveRequests requests) {
    int before = count;
    count = requests.count();
    if (count > ap.players()) {
      int room = Math.max(count, ap.players() + ap.players() / 2);
      ap = Subgame.allocate(room, aps);
      es = Subgame.allocate(room, ess);
    }
    for (int i = 0; i < count; i++) {
      int bound = requests.boundServer(i);
      boolean served = false;
      for (int m = 0; m < aps; m++) {
        double linkS = requests.linkS(i, m);
        ap.soloS()[i * aps + m] = Math.min(Subgame.FORBIDDEN_S, linkS);
        served |= linkS < Double.POSITIVE_INFINITY;
      }
      for (int k = 0; k < ess; k++) {
        es.soloS()[i * ess + k] = bound >= 0 && bound != k ? Subgame.FORBIDDEN_S : requests.serverS(i, k);
      }
      ap.probability()[i] = served ? 1 : 0;
      es.probability()[i] = ap.probability()[i];
    }
    for (int i = count; i < Math.min(before, ap.players()); i++) {
      ap.probability()[i] = 0;
      es.probability()[i] = 0;
    }
  }

  /** Number of requests in the slot. */
  public int count() {
    return count;
  }

  /** The game of requests on APs. */
  public Subgame ap() {
    return ap;
  }

  /** The game of requests on ESs. */
  public Subgame es() {
    return es;
  }
}
