/**
 * Rewards that nobody optimises (by ratio, by tokens), and the games in which only one of the two
 * resources is: the schemes that the QoE-driven incentive paper compares itself with.
 */
@NullMarked
package org.edgemuse.incentive.pricing;

import org.jspecify.annotations.NullMarked;
