package org.edgemuse.jcaco.price;

import java.io.Serializable;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.Range;

/**
 * How priced costs are learnt.
 *
 * @param stepFloor least step of an estimate towards a new cost
 * @param temperature initial temperature of the Boltzmann choice in means of a UE's estimates
 * @param cooling temperature at the end of the run as a part of the initial one
 * @param inertia probability that a UE keeps the machine of its last request
 */
public record PriceLearningOptions(
    @Doc("least step of an estimate towards a new cost; the k-th visit takes 1/k while above")
        @Default("0.1")
        @Range(min = 0, max = 1)
        double stepFloor,
    @Doc("initial temperature of the Boltzmann choice, in means of a UE's estimates")
        @Default("0.3")
        @Range(min = 0)
        double temperature,
    @Doc("temperature at the end of the run as a part of the initial one")
        @Default("0.02")
        @Range(min = 0, max = 1, openMin = true)
        double cooling,
    @Doc("probability that a UE keeps the machine of its last request")
        @Default("0.7")
        @Range(min = 0, max = 1, openMax = true)
        double inertia)
    implements Serializable {}
