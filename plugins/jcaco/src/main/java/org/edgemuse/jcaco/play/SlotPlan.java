package org.edgemuse.jcaco.play;

import java.io.Serializable;
import org.edgemuse.kernel.api.scheduling.ActiveRequests;
import org.edgemuse.kernel.api.scheduling.Request;

/** A slot's games and the choice that was planned for each request, played when it comes. */
public final class SlotPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SlotGames games;
  private int[] ap;
  private int[] es;
  private int[] handle;
  private int next;

  /** Plans for that many APs and ESs, with room for that many requests at first. */
  public SlotPlan(int aps, int ess, int room) {
    games = new SlotGames(aps, ess, room);
    ap = new int[games.ap().players()];
    es = new int[games.ap().players()];
    handle = new int[games.ap().players()];
  }

  /** Reads a slot's requests; choices are left for the caller to fill. */
  public void read(ActiveRequests requests) {
    games.read(requests);
    int room = games.ap().players();
    if (ap.length < room) {
      ap = new int[room];
      es = new int[room];
      handle = new int[room];
    }
    for (int i = 0; i < games.count(); i++) {
      handle[i] = requests.handle(i);
    }
    next = 0;
  }

  /** The games of this slot. */
  public SlotGames games() {
    return games;
  }

  /** The AP of each request, live. */
  public int[] ap() {
    return ap;
  }

  /** The ES of each request, live. */
  public int[] es() {
    return es;
  }

  /**
   * Decides a request as planned. Requests come in the order in which they were read; one that was
   * passed over costs nothing but the step over it.
   *
   * @return the place of the request in the plan
   * @throws IllegalStateException if the request was not among those of the slot
   */
  public int play(Request request) {
    while (next < games.count() && handle[next] != request.handle()) {
      next++;
    }
    if (next == games.count()) {
      throw new IllegalStateException("no plan for request " + request.handle());
    }
    int place = next++;
    Decisions.assign(request, ap[place], es[place]);
    return place;
  }
}
