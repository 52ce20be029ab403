package org.edgemuse.testkit.market;

import java.io.Serializable;

/**
 * A UE in a market.
 *
 * @param qoeWorth mu of (9), QoE paper
 * @param minReward the least reward that it may offer
 * @param maxReward the largest reward that it may offer
 * @param regret what the mechanism says that it could gain by other rewards; NaN if nothing
 */
public record Buyer(double qoeWorth, double minReward, double maxReward, double regret)
    implements Serializable {}
