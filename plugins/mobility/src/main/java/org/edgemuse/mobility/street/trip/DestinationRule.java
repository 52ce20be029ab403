package org.edgemuse.mobility.street.trip;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.ExtensionPoint;
import org.edgemuse.mobility.street.network.StreetNetwork;

/**
 * How the mobility model {@code streets} draws where its UEs go. It is made once a run, and asked
 * for {@link Trips} on the streets of walkers and on those of cars, if there are any.
 */
@ExtensionPoint("destination rule")
public interface DestinationRule extends Serializable {

  /**
   * The trips of those who travel on a network.
   *
   * @throws IllegalArgumentException if there is nowhere to go on it; the message says why
   */
  Trips on(StreetNetwork network);
}
