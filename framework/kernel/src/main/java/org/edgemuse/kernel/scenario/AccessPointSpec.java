package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;
import org.edgemuse.kernel.api.world.Placement;
import org.edgemuse.kernel.config.Choice;
import org.edgemuse.kernel.values.Values;
import org.jspecify.annotations.Nullable;

/**
 * The access points.
 *
 * @param count M
 * @param placement where they stand
 * @param bandwidthMHz W of (6), MASL paper, one value an AP, MHz
 * @param powerW transmission power rho of (6), MASL paper, one value an AP, W
 * @param coverageM how far an AP reaches at most, one value an AP, m, or null
 * @param costPerMHz c_B of (8), QoE paper, one value an AP
 */
public record AccessPointSpec(
    @Doc("number of APs") @Range(min = 1) int count,
    @Doc("where the APs stand") @Default("grid") Choice<Placement> placement,
    @Doc("bandwidth of an AP") @Unit("MHz") @Range(min = 0, openMin = true) Values bandwidthMHz,
    @Doc("transmission power of a link") @Unit("W") @Default("0.2") @Range(min = 0, openMin = true)
        Values powerW,
    @Doc(
            "radius around an AP in which it serves UEs, if the channel lets it; not limited if"
                + " absent")
        @Unit("m")
        @Range(min = 1)
        @Nullable Values coverageM,
    @Doc("what a MHz costs an AP's operator a slot") @Default("0") @Range(min = 0)
        Values costPerMHz)
    implements Serializable {

  /** Checks what single keys cannot show. */
  public AccessPointSpec {
    new Lengths(count)
        .check("bandwidthMHz", bandwidthMHz)
        .check("powerW", powerW)
        .check("coverageM", coverageM)
        .check("costPerMHz", costPerMHz)
        .require();
  }
}
