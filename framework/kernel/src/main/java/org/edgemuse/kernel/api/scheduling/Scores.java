package org.edgemuse.kernel.api.scheduling;

/** Takes a scheduler's scores of the candidates of one request. */
public interface Scores {

  /**
   * A candidate, in the order in which they are to be shown; each pair once.
   *
   * @param ap the AP that would carry the request
   * @param es the ES that would serve it
   * @param score what {@link Scheduler#scoring} says; infinite where the candidate is known to be
   *     of no use, but not NaN: a candidate that is not weighed is left out
   */
  void put(int ap, int es, double score);
}
