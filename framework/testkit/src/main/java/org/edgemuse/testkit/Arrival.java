package org.edgemuse.testkit;

import java.io.Serializable;
import java.util.List;

/**
 * A new request as the world raised it, before anything was decided on it.
 *
 * @param slot when
 * @param ue who asks
 * @param homeAp where it arrived, or -1
 * @param taskIndex which task, as its demand model numbers them
 * @param boundServer the only ES that can serve it, or -1
 * @param distanceM from the UE to each AP, m
 * @param linkS seconds that it needs on each AP's link alone
 */
public record Arrival(
    int slot,
    int ue,
    int homeAp,
    int taskIndex,
    int boundServer,
    List<Double> distanceM,
    List<Double> linkS)
    implements Serializable {}
