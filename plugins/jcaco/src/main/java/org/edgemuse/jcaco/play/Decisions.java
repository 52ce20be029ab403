package org.edgemuse.jcaco.play;

import org.edgemuse.jcaco.game.Subgame;
import org.edgemuse.kernel.api.scheduling.Request;

/** How a chosen AP and ES become a decision. */
public final class Decisions {
  private Decisions() {}

  /**
   * Assigns a request to an AP, and to an ES with the fewest steps that its accuracy allows (37),
   * MASL paper: more would only add load. A bound request goes to the ES that it is bound to.
   *
   * @param ap the AP, or {@link Subgame#NOWHERE} where it makes no difference, as for a request
   *     whose links are all in outage
   * @param es the ES, or {@link Subgame#NOWHERE} likewise
   */
  public static void assign(Request request, int ap, int es) {
    int bound = request.boundServer();
    int server = bound >= 0 ? bound : Math.max(0, es);
    request.assign(Math.max(0, ap), server, request.minSteps(server));
  }
}
