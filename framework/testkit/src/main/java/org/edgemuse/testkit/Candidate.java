package org.edgemuse.testkit;

import java.io.Serializable;

/**
 * A pair of an AP and an ES that a scheduler rated for a request.
 *
 * @param ap the AP
 * @param es the ES
 * @param score what the scheduler's {@link org.edgemuse.kernel.api.scheduling.Scheduler#scoring
 *     scoring} says
 */
public record Candidate(int ap, int es, double score) implements Serializable {}
