package org.edgemuse.kernel.scenario;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;
import org.edgemuse.kernel.api.plugin.Unit;

/**
 * How a request goes on whose AP no longer reaches its UE.
 *
 * @param interruptionMs how long nothing is carried when another AP takes over, ms
 */
public record HandoverSpec(
    @Doc("how long nothing is carried when another AP takes over")
        @Unit("ms")
        @Default("50")
        @Range(min = 0)
        double interruptionMs)
    implements Serializable {

  private static final double MS = 1e3;

  /** How long nothing is carried when another AP takes over, s. */
  public double interruptionS() {
    return interruptionMs / MS;
  }
}
