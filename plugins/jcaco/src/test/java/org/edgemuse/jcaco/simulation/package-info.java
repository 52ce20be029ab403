/** Tests that run whole simulations. */
@NullMarked
package org.edgemuse.jcaco.simulation;

import org.jspecify.annotations.NullMarked;
