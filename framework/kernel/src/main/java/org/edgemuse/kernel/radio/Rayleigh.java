package org.edgemuse.kernel.radio;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Unit;

/**
 * Options of Rayleigh fading: the received power is multiplied by an exponential gain of mean 1
 * that is drawn afresh for each UE, AP and slot (section III-D, MASL paper).
 *
 * @param outageSnrDb signal-to-noise ratio below which nothing gets through, dB; without such a
 *     threshold the mean transmission time would be infinite
 */
public record Rayleigh(
    @Default("-10")
        @Unit("dB")
        @Doc("Signal-to-noise ratio below which nothing gets through in a slot")
        double outageSnrDb)
    implements Serializable {}
