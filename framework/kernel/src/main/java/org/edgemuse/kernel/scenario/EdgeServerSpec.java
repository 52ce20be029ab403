package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import java.util.Objects;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.api.world.WorkUnit;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Where;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * The edge servers.
 *
 * @param count K
 * @param capacityTflops f of (10), MASL paper, one value an ES, TFLOP/s; null if capacityGcps says
 *     it
 * @param capacityGcps f of (2), LAD-TS paper, one value an ES, Gcycle/s; null if capacityTflops
 *     does
 * @param colocated whether ES k stands at AP k, its home, so that data of AP k needs no fibre
 * @param placement where ESs stand, each within 1 m of an AP having it for its home, as if it were
 *     colocated with it; null if they stand nowhere, or are colocated
 * @param fibreMbps rate of the fibre from other APs, one value an ES, Mbit/s; null if it costs no
 *     time
 * @param resultByFibre whether a result made at its own AP pays for the fibre too
 * @param costPerTflops c_f of (8), QoE paper, one value an ES
 * @param latencyLimitMs kappa_n of (7), QoE paper, one value an ES or an ES and UE, ms; null if any
 *     latency is tolerated
 * @param model what the ESs run
 */
public record EdgeServerSpec(
    @Doc("number of ESs") @Range(min = 1) int count,
    @Doc("computing capacity of an ES for models that count TFLOP; or else capacityGcps")
        @Unit("TFLOP/s")
        @Range(min = 0, openMin = true)
        @Nullable Values capacityTflops,
    @Doc("computing capacity of an ES for models that count cycles; or else capacityTflops")
        @Unit("Gcycle/s")
        @Range(min = 0, openMin = true)
        @Nullable Values capacityGcps,
    @Doc("whether ES k stands at AP k, so that its own data needs no fibre") @Default("false")
        boolean colocated,
    @Doc("where the ESs stand, those within 1 m of an AP at that AP; nowhere if absent")
        @Nullable Choice<Placement> placement,
    @Doc("rate of the fibre from other APs to an ES; no delay if absent")
        @Unit("Mbit/s")
        @Range(min = 0, openMin = true)
        @Nullable Values fibreMbps,
    @Doc("whether a result takes the fibre only from ESs away from its AP, or always")
        @Default("away")
        ResultByFibre resultByFibre,
    @Doc("what a TFLOP/s costs an ES's operator a slot") @Default("0") @Range(min = 0)
        Values costPerTflops,
    @Doc("longest latency that service tolerates, per ES, or per ES and UE; any if absent")
        @Unit("ms")
        @Range(min = 0, openMin = true)
        @Nullable Values latencyLimitMs,
    @Doc("the generative model that the ESs run") @Default("analytic")
        Choice<GenerativeModel> model)
    implements Serializable {

  private static final String TFLOPS = "capacityTflops";
  private static final String GCPS = "capacityGcps";

  /** Checks what single keys cannot show. */
  public EdgeServerSpec {
    if ((capacityTflops == null) == (capacityGcps == null)) {
      String rule =
          capacityTflops == null
              ? "capacityTflops or capacityGcps must say what an ES can do; which of them, the model"
                  + " decides"
              : "capacityTflops and capacityGcps both say what an ES can do, but only one of them may";
      throw new ConfigException(new Where("", 0, capacityTflops == null ? TFLOPS : GCPS), rule);
    }
    if (colocated && placement != null) {
      throw new ConfigException(
          new Where("", 0, "placement"),
          "colocated and placement both say where ESs stand, but only one of them may");
    }
    if (capacityGcps != null && costPerTflops.max() > 0) {
      throw new ConfigException(
          new Where("", 0, "costPerTflops"),
          "costPerTflops means nothing beside capacityGcps: there are no TFLOP/s to pay for");
    }
    new Lengths(count)
        .check(TFLOPS, capacityTflops)
        .check(GCPS, capacityGcps)
        .check("fibreMbps", fibreMbps)
        .check("costPerTflops", costPerTflops)
        .checkUnpaired("latencyLimitMs", latencyLimitMs)
        .require();
  }

  /** Capacity of each ES, in {@link #workUnit} a second. */
  public Values capacity() {
    return capacityTflops == null ? Objects.requireNonNull(capacityGcps) : capacityTflops;
  }

  /** What capacities are counted in. */
  public WorkUnit workUnit() {
    return capacityTflops == null ? WorkUnit.GIGACYCLE : WorkUnit.TFLOP;
  }

  /** The key that holds the capacities. */
  public String capacityKey() {
    return capacityKey(workUnit());
  }

  /** The key that holds the capacities for work of that unit. */
  public static String capacityKey(WorkUnit unit) {
    return unit == WorkUnit.TFLOP ? TFLOPS : GCPS;
  }

  /** The unit as messages name it. */
  public static String nameOf(WorkUnit unit) {
    return unit == WorkUnit.TFLOP ? "TFLOP" : "gigacycles";
  }
}
