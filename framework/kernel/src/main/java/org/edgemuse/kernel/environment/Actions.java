package org.edgemuse.kernel.environment;

import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.scenario.Scenario;

/** What the numbers of actions mean. */
public interface Actions {

  /** How many actions there are, numbered from 0; always the same. */
  int count();

  /** Whether a request can take the action: not if it is bound to another ES, for example. */
  boolean allows(int action, Request request);

  /** Takes an allowed action: calls {@link Request#assign} or {@link Request#deny} once. */
  void take(int action, Request request);

  /**
   * One action for each ES: the request enters at its {@linkplain Step#agent agent's} AP and gets
   * the fewest steps.
   */
  static Actions servers(Scenario scenario) {
    return new ServerActions(scenario.accessPoints().count(), scenario.edgeServers().count());
  }

  /**
   * One action for each pair of an AP and an ES, with the fewest steps: action {@code ap * K + es},
   * where K is the number of ESs.
   */
  static Actions pairs(Scenario scenario) {
    return new PairActions(scenario.accessPoints().count(), scenario.edgeServers().count());
  }
}
