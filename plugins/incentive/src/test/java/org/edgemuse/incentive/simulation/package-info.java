/** Tests that run whole simulations of markets. */
@NullMarked
package org.edgemuse.incentive.simulation;

import org.jspecify.annotations.NullMarked;
