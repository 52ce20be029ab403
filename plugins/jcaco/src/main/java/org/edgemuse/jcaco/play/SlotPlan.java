package org.edgemuse.jcaco.play;

import java.io.Serializable;
import org.edgemuse.jcaco.game.Weighing;
import org.edgemuse.kernel.api.scheduling.ActiveRequests;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scores;

/** A slot's games and the choice that was planned for each request, played when it comes. */
public final class SlotPlan implements Serializable {
  private static final long serialVersionUID = 1L;

  private final SlotGames games;
  private int[] ap;
  private int[] es;
  private int[] handle;
  private int next;
  private final Weighing apWeighing;
  private final Weighing esWeighing;

  /**
   * Plans for that many APs and ESs, with room for that many requests at first.
   *
   * @param apWeighing the costs by which APs are chosen
   * @param esWeighing the costs by which ESs are chosen
   */
  public SlotPlan(int aps, int ess, int room, Weighing apWeighing, Weighing esWeighing) {
    this.apWeighing = apWeighing;
    this.esWeighing = esWeighing;
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
    apWeighing.renew();
    esWeighing.renew();
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
    int place = place(request);
    next = place + 1;
    Decisions.assign(request, ap[place], es[place]);
    return place;
  }

  /**
   * Puts what each AP and ES would cost the request that comes next, given the plan of the others.
   *
   * @throws IllegalStateException if the request was not among those of the slot
   */
  public void score(Request request, Scores out) {
    int place = place(request);
    Candidates.priced(
        request,
        games.ap().machines(),
        games.es().machines(),
        m -> apWeighing.costS(games.ap(), ap, place, m),
        k -> esWeighing.costS(games.es(), es, place, k),
        out);
  }

  private int place(Request request) {
    int place = next;
    while (place < games.count() && handle[place] != request.handle()) {
      place++;
    }
    if (place == games.count()) {
      throw new IllegalStateException("no plan for request " + request.handle());
    }
    return place;
  }
}
