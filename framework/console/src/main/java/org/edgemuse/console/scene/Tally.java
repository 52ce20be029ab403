package org.edgemuse.console.scene;

import org.edgemuse.kernel.request.Pipeline;

/**
 * What became of requests in a slot.
 *
 * @param raised in the slot
 * @param settled in the slot
 * @param denied in the slot
 * @param outages links of this slot that carried nothing
 * @param open requests that are neither settled nor denied
 * @param meanDelayS mean delay of those that settled, s; NaN if none did
 */
public record Tally(int raised, int settled, int denied, int outages, int open, double meanDelayS) {

  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, Double.NaN);

  static Tally of(Pipeline pipeline, int settled, double delaysS) {
    return new Tally(
        pipeline.raised(),
        settled,
        pipeline.denied(),
        pipeline.outages(),
        pipeline.open(),
        delaysS / settled);
  }
}
