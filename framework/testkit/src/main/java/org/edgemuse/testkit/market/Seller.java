package org.edgemuse.testkit.market;

import java.io.Serializable;

/**
 * An ES with its home AP.
 *
 * @param capacityTflops of the ES, TFLOP/s
 * @param bandwidthMHz of the AP, MHz
 * @param costPerTflops c_f of (8), QoE paper
 * @param costPerMHz c_B of (8), QoE paper
 */
public record Seller(
    double capacityTflops, double bandwidthMHz, double costPerTflops, double costPerMHz)
    implements Serializable {}
