package org.edgemuse.mobility.street.network;

/**
 * A point of a network.
 *
 * @param arc on which it lies
 * @param segment of the arc
 * @param alongM from where the segment begins, m
 * @param offsetM from where the arc begins, m
 */
public record StreetPoint(int arc, int segment, double alongM, double offsetM) {}
