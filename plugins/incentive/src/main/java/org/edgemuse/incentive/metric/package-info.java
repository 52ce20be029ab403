/**
 * Measures of markets, which judge any incentive mechanism by what was traded and delivered: QoE is
 * the tolerated latency less the delay of what has settled, whatever was promised.
 */
@NullMarked
package org.edgemuse.incentive.metric;

import org.jspecify.annotations.NullMarked;
