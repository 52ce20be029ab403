package org.edgemuse.kernel.scenario;

import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * The edge servers.
 *
 * @param count K
 * @param capacityTflops f of (10), MASL paper, one value an ES, TFLOP/s
 * @param colocated whether ES k stands at AP k, its home, so that data of AP k needs no fibre
 * @param fibreMbps rate of the fibre from other APs, one value an ES, Mbit/s; null if it costs no
 *     time
 * @param costPerTflops c_f of (8), QoE paper, one value an ES
 * @param latencyLimitMs kappa_n of (7), QoE paper, one value an ES or an ES and UE, ms; null if any
 *     latency is tolerated
 * @param model what the ESs run
 */
public record EdgeServerSpec(
    @Doc("number of ESs") @Range(min = 1) int count,
    @Doc("computing capacity of an ES") @Unit("TFLOP/s") @Range(min = 0, openMin = true)
        Values capacityTflops,
    @Doc("whether ES k stands at AP k, so that its own data needs no fibre") @Default("false")
        boolean colocated,
    @Doc("rate of the fibre from other APs to an ES; no delay if absent")
        @Unit("Mbit/s")
        @Range(min = 0, openMin = true)
        @Nullable Values fibreMbps,
    @Doc("what a TFLOP/s costs an ES's operator a slot") @Default("0") @Range(min = 0)
        Values costPerTflops,
    @Doc("longest latency that service tolerates, per ES, or per ES and UE; any if absent")
        @Unit("ms")
        @Range(min = 0, openMin = true)
        @Nullable Values latencyLimitMs,
    @Doc("the generative model that the ESs run") @Default("analytic")
        Choice<GenerativeModel> model) {

  /** Checks what single keys cannot show. */
  public EdgeServerSpec {
    new Lengths(count)
        .check("capacityTflops", capacityTflops)
        .check("fibreMbps", fibreMbps)
        .check("costPerTflops", costPerTflops)
        .checkUnpaired("latencyLimitMs", latencyLimitMs)
        .require();
  }
}
