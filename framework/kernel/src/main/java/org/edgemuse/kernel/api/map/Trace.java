package org.edgemuse.kernel.api.map;

import java.io.Serializable;

/**
 * Where one user was when. The arrays are the trace's own: do not change them.
 *
 * @param name of the user, for messages
 * @param timeS seconds from the earliest sample of all traces, strictly rising
 * @param xM x at each time, m
 * @param yM y at each time, m
 */
public record Trace(String name, double[] timeS, double[] xM, double[] yM)
    implements Serializable {}
